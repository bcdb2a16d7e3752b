import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';

/** Documents that the extension brings along and links to, as pages without any script. */
export const documents = ['privacy', 'security'] as const;

/** A document of `docs/` as a page. Its headings of the first level can be linked to by their language: `#ko`, `#en`. */
export function documentPage(root: string, name: (typeof documents)[number]): string {
  const text = readFileSync(join(root, `docs/${name.toUpperCase()}.md`), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  const body = marked.parse(text, { async: false });
  let heading = 0;
  const anchored = body.replaceAll('<h1>', () => `<h1 id="${['ko', 'en'][heading++] ?? heading}">`);
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · Galpi</title>
<link rel="stylesheet" href="/document.css">
</head>
<body>
<main>
${anchored}</main>
</body>
</html>
`;
}

/** System colours and fonts: it follows the browser's light and dark without a theme. */
export const documentCss = `body { margin: 0; font: 16px/1.75 system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
main { max-inline-size: 680px; margin-inline: auto; padding: 48px 20px 96px; }
h1 { font-size: 28px; line-height: 38px; margin-block: 72px 16px; }
h1:first-child { margin-block-start: 0; }
h2 { font-size: 18px; line-height: 28px; margin-block: 40px 8px; }
table { border-collapse: collapse; font-size: 14px; line-height: 22px; }
th, td { text-align: start; vertical-align: top; padding: 8px 16px 8px 0; border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
code { font-size: 0.9em; }
li { margin-block: 4px; }
`;
