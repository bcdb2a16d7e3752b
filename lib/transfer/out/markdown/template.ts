import mustache from 'mustache';
import { parseDocument } from 'yaml';

/** Where a template cannot be read: line and column from 1, and the words at fault. */
export type TemplateFault =
  | { kind: 'template'; line: number; column: number; detail: string }
  | { kind: 'frontMatter'; line: number };

/** What is wrong with a template as such; null where it can be filled in. */
export function templateFault(template: string): TemplateFault | null {
  try {
    mustache.parse(template);
    return null;
  } catch (error) {
    return faultOf(error, template);
  }
}

/** Fills in a template. What is filled in stands as it is: it was escaped for Markdown or YAML before. */
export function fill(template: string, view: object): string {
  return mustache.render(template, view, {}, { escape: String });
}

/** Whether what stands between the first two lines of `---` of a text is YAML; null where it is, or where there is none. */
export function frontMatterFault(text: string): TemplateFault | null {
  const [, front] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? [];
  if (front === undefined) return null;
  const [error] = parseDocument(front).errors;
  return error ? { kind: 'frontMatter', line: (error.linePos?.[0].line ?? 1) + 1 } : null;
}

/** Mustache says "Unclosed section "x" at 123", with an offset in the template. */
function faultOf(error: unknown, template: string): TemplateFault {
  const message = error instanceof Error ? error.message : '';
  const [, what = message, at] = /^(.*?) at (\d+)$/s.exec(message) ?? [];
  const name = /["'](.*)["']/.exec(what)?.[1];
  // a part that was left open is at fault where it opens, not at the end, where that is noticed
  const opened = what.startsWith('Unclosed section') ? template.lastIndexOf(`{{#${name}`) : -1;
  const offset = opened >= 0 ? opened : Math.min(Number(at ?? template.length), template.length);
  const before = template.slice(0, offset).split('\n');
  const near = template.slice(Math.max(0, offset - 20), offset + 20).split('\n');
  return {
    kind: 'template',
    line: before.length,
    column: before.at(-1)!.length + 1,
    detail: name ?? near.find((line) => line.includes('{{')) ?? near[0]!,
  };
}
