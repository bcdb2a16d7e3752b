import { bodyOf, cpuMs, selectorsOf } from './score.mjs';

/** Long pages made of many documents, with highlights from their old versions. */
export function stress(documents, { anchorAll }) {
  const edits = documents.filter(({ kind }) => kind === 'real-edit');
  for (const size of [240_000, 1_000_000]) {
    const { html, length, passages } = longPage(edits, size);
    for (const count of [100, 1000]) {
      const list = Array.from(
        { length: count },
        (_, i) => passages[Math.floor((i * passages.length) / count)],
      );
      const root = bodyOf(html);
      const { result, ms } = cpuMs(() => anchorAll(root, list));
      const found = result.filter(Boolean).length;
      console.log(
        `${count} highlights on ${Math.round(length / 1000)} k characters: ${ms.toFixed(0)} ms CPU, ${found} found`,
      );
    }
  }
}

function longPage(edits, size) {
  const parts = [];
  const passages = [];
  let length = 0;
  for (let i = 0; length < size; i += 1) {
    const { oldHtml, newHtml, passages: marked } = edits[(i * 7) % edits.length];
    const old = bodyOf(oldHtml).textContent;
    for (const passage of marked) passages.push(selectorsOf(passage, old, length));
    const article = bodyOf(newHtml);
    parts.push(`<section>${article.innerHTML}</section>`);
    length += article.textContent.length;
  }
  return { html: `<!doctype html><html><body>${parts.join('')}</body></html>`, length, passages };
}
