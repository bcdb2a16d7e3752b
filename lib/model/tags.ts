/** The tags of a line such as `#cache, C#`: parted by white space or commas, composed, without their leading `#`. */
export function tagsIn(text: string): string[] {
  const words = text
    .normalize('NFC')
    .split(/[\s,]+/)
    .map((word) => word.replace(/^#+/, ''));
  return [...new Set(words.filter(Boolean))];
}
