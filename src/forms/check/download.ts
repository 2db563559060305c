/** Hands a file to the browser to be saved. Nothing is sent anywhere. */
export function download(content: BlobPart, mediaType: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers read the content after the click; a minute is enough for the largest record.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
