/** The published template of a record, from this site. */
import { published } from 'virtual:validators';
import { joinBase } from '../../lib/join-base.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';

/** @throws {Error} if the file cannot be had; the page then asks to check the connection. */
export async function fetchTemplate(id: string): Promise<ResolvedTemplate> {
  const version = published.find((one) => one.id === id)?.version;
  if (version === undefined) throw new Error(`No published template is called '${id}'.`);
  const response = await fetch(joinBase(import.meta.env.BASE_URL, `/schemas/${id}.v${version}.json`));
  if (!response.ok) throw new Error(`/schemas/${id}.v${version}.json answered ${response.status}.`);
  return (await response.json()) as ResolvedTemplate;
}

export const templateAddress = (id: string): string =>
  joinBase(import.meta.env.BASE_URL, `/templates/${id}/`);
