/** Hands the reader a file. */
export const download = (name: string, text: string, type: string): void =>
  downloadBlob(name, new Blob([text], { type }));

export function downloadBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // a browser that asks where to put it reads it only then
  setTimeout(() => URL.revokeObjectURL(url), 600_000);
}
