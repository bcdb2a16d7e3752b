/** Makes a note in Obsidian of what is in the clipboard: https://help.obsidian.md/Extending+Obsidian/Obsidian+URI */
export const obsidianLink = (name: string): string =>
  `obsidian://new?file=${encodeURIComponent(name)}&clipboard`;
