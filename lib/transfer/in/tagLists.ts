import { TAG, TAGS } from './limits';
import { line } from './words';

/** Tags as the library keeps them: composed, without `#`, the words of one joined, each once. */
export function tagsOf(names: readonly unknown[]): string[] {
  const tags = names.map((name) =>
    line(name, TAG)
      .replace(/^#+/, '')
      .replace(/[\s,]+/g, '-'),
  );
  return [...new Set(tags.filter((tag) => tag !== '' && tag !== '-'))].slice(0, TAGS);
}

export const splitTags = (text: string, by: string | RegExp): string[] => tagsOf(text.split(by));

/** A JSON array of names, `[]` or empty; what is none is read as parted by commas. */
export function jsonTags(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return tagsOf(value);
  } catch {
    // older files
  }
  return splitTags(text, ',');
}

/** A Python list literal of strings: `['a', "it's", 'b\'c']`. */
export function pythonTags(text: string): string[] {
  const literals = text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g);
  const names = Array.from(literals, ([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/g, '$1'),
  );
  return names.length > 0 || /^\[\s*\]$/.test(text.trim()) ? tagsOf(names) : splitTags(text, ',');
}

/** A folder is kept as a tag, unless it is the one that services put everything into. */
export function folderTags(path: string): string[] {
  const known = /^(?:unsorted|unread|archive|archived|inbox|starred|default|unorganized|all|root)?$/i;
  return known.test(path.trim()) ? [] : tagsOf([path.replace(/\s*\/\s*/g, '/')]);
}
