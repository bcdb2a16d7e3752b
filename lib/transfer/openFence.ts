import { lexer } from 'marked';

/** A note whose last code block was left open, closed, so that what follows the note is not swallowed by it. */
export function closed(markdown: string): string {
  const last = lexer(markdown).at(-1);
  const fence = last?.type === 'code' ? /^ {0,3}(`{3,}|~{3,})/.exec(last.raw)?.[1] : undefined;
  if (!fence || !last) return markdown;
  const lines = last.raw.trimEnd().split('\n');
  const end = lines.length > 1 ? lines.at(-1)!.trim() : '';
  return end.startsWith(fence) && end === fence[0]!.repeat(end.length) ? markdown : `${markdown}\n${fence}`;
}
