const VOWELS = /[aeiouy]/i;
const MOST = 40; // characters; longer names are made by programs

/**
 * Whether a name of an element is one that its author wrote, and that another page of the site has too: words, no digits
 * (numbers of posts, hashes, sizes), none of the pieces that build tools add.
 */
export function isStable(name: string): boolean {
  if (name.length < 3 || name.length > MOST || !/^[A-Za-z]+(?:[-_]+[A-Za-z]+)*$/.test(name)) return false;
  if (/^(?:is|has|js|ng|css|sc|jsx|svelte|astro|hover|active|wp-image)[-_]/i.test(name)) return false;
  return name.split(/[-_]+/).every(isWord);
}

/** `postBody` and `TOC` are words, `bdVaJa` and `kxqwz` are not. */
function isWord(piece: string): boolean {
  if (piece.length <= 3) return /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)$/.test(piece);
  return VOWELS.test(piece) && /^(?:[A-Z]{2,}|[A-Z]?[a-z]+(?:[A-Z][a-z]{2,})*)$/.test(piece);
}
