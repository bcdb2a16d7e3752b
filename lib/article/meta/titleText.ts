/** A title in one line, without the icons of a font, and the sign that links to it. */
export const titleText = (text: string): string =>
  text
    .replace(/[\s\u00a0\u200b\ue000-\uf8ff]+/g, ' ')
    .replace(/\s*[¶#🔗]\s*$/u, '')
    .trim();
