import type { Span } from '@/lib/model/highlight';

// Languages whose names may hold a hyphen; elsewhere it subtracts.
const hyphenated = new Set(
  'bash sh shell console zsh powershell css scss less html xml yaml toml ini nginx dockerfile clojure lisp diff'.split(
    ' ',
  ),
);

const isWord = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}_$@\p{M}]/u.test(unit);

/**
 * The token of code at an offset: a name with its underscores and signs, and the names it is a part of (`user.name`,
 * `std::vector`, `max-width` where names are written so). `null` where there is no name.
 */
export function tokenAt(code: string, offset: number, language: string): Span | null {
  const at = isWord(code[offset]) ? offset : offset - 1;
  if (!isWord(code[at])) return null;
  let start = at;
  for (let back = 1; back > 0; start -= back) back = stepBack(code, start, language);
  let end = at + 1;
  for (let on = 1; on > 0; end += on) on = stepOn(code, end, language);
  return { start, end };
}

/** Units of the token right before `start`: a letter, or what joins two names. */
function stepBack(code: string, start: number, language: string): number {
  if (isWord(code[start - 1])) return 1;
  for (const joint of jointsOf(language))
    if (code.endsWith(joint, start) && isWord(code[start - joint.length - 1])) return joint.length;
  return 0;
}

function stepOn(code: string, end: number, language: string): number {
  if (isWord(code[end])) return 1;
  for (const joint of jointsOf(language))
    if (code.startsWith(joint, end) && isWord(code[end + joint.length])) return joint.length;
  return 0;
}

const jointsOf = (language: string): string[] =>
  hyphenated.has(language) ? ['.', '-'] : ['.', '::', '?.', '->'];
