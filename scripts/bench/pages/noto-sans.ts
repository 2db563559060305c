/** The same two fonts for every library: what is compared is the library, not its default font. */
import bold from '../../../src/documents/pdf/fonts/generated/noto-sans-700.ttf?url';
import regular from '../../../src/documents/pdf/fonts/generated/noto-sans-400.ttf?url';

export const notoSans = { regular, bold };

export const fetchFont = async (address: string): Promise<ArrayBuffer> =>
  (await fetch(address)).arrayBuffer();
