import type { PixelLogo } from '../../pixel-logo.ts';
import type { ObjectWriter } from './object-writer.ts';
import { binaryString } from './pdf-values.ts';

/** Writes a picture under a reserved number. Its rows stay packed as PNG packs them (ISO 32000-1, 7.4.4.4). */
export function writePicture(writer: ObjectWriter, id: number, { width, height, packed }: PixelLogo): void {
  const entries =
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8` +
    ` /Filter /FlateDecode /DecodeParms <</Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width}>>`;
  writer.writeStream(id, entries, binaryString(packed), { compress: false });
}
