import { lexer, walkTokens } from 'marked';
import { asMarkdown } from './asMarkdown';

/**
 * A note as it leaves us. Here its HTML is shown as text, and so it is elsewhere; and a last code block that was left open is
 * closed. Else what follows the note would be swallowed by it.
 */
export const noteMarkdown = (markdown: string): string =>
  asMarkdown(
    markdown,
    () => withFence(withoutHtml(markdown)),
    () => withoutTags(markdown),
  );

function withFence(markdown: string): string {
  const last = lexer(markdown).at(-1);
  const fence = last?.type === 'code' ? /^ {0,3}(`{3,}|~{3,})/.exec(last.raw)?.[1] : undefined;
  if (!fence || !last) return markdown;
  const lines = last.raw.trimEnd().split('\n');
  const end = lines.length > 1 ? lines.at(-1)!.trim() : '';
  return end.startsWith(fence) && end === fence[0]!.repeat(end.length) ? markdown : `${markdown}\n${fence}`;
}

// What was HTML is Markdown then, and may hold more.
const ROUNDS = 8;

/** With a backslash before each `<` that would begin HTML. */
function withoutHtml(markdown: string): string {
  let text = markdown;
  for (let round = 0; round < ROUNDS; round++) {
    const lines = htmlLines(text);
    if (lines.length === 0) return text;
    text = escapedIn(text, lines);
  }
  return withoutTags(text);
}

const withoutTags = (text: string): string => text.replace(/<(?=[a-z/!?])/gi, '&lt;');

function htmlLines(markdown: string): string[] {
  const found: string[] = [];
  void walkTokens(lexer(markdown), ({ type, raw }) => {
    if (type === 'html') found.push(...raw.split('\n').map((line) => line.trim()));
  });
  return found.filter((line) => line.includes('<'));
}

/** `lines` stand in it in this order. */
function escapedIn(text: string, lines: readonly string[]): string {
  let escaped = '';
  let at = 0;
  for (const line of lines) {
    const found = text.indexOf(line, at);
    if (found < 0) continue;
    escaped += text.slice(at, found) + line.replaceAll('<', String.raw`\<`);
    at = found + line.length;
  }
  return escaped + text.slice(at);
}
