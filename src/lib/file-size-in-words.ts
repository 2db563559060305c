/** A number of bytes as people say it: `690 KB`, `1.2 MB`. */
export const fileSizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
