/** Hands the reader a file. */
export const download = (name: string, text: string, type: string): void =>
  downloadBlob(name, new Blob([text], { type }));

export function downloadBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has read it by then, or holds on to it by itself
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
