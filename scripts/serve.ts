/** `npm run serve`: serves a built site. Environment: PORT (4321), BASE (/), FOLDER (dist). */
import { existsSync } from 'node:fs';
import { serveFolder } from './serve-folder.ts';

const folder = process.env['FOLDER'] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync(folder)) {
  console.error(`There is no built site in "${folder}". Run: npm run build`);
  process.exit(1);
}
try {
  const { url } = await serveFolder({ folder, port, base: process.env['BASE'] ?? '/' });
  console.log(`The handbook is at ${url}  (Ctrl+C stops it)`);
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm run serve` : error);
  process.exit(1);
}
