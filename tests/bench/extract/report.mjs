const columns = [
  ['fidelity', 'fidelity'],
  ['text', 'textF1'],
  ['P', 'textP'],
  ['R', 'textR'],
  ['code', 'code'],
  ['code lang', 'codeLang'],
  ['headings', 'headings'],
  ['images', 'images'],
  ['tables', 'tables'],
  ['links', 'links'],
  ['footnotes', 'footnotes'],
  ['math', 'math'],
  ['title', 'title'],
  ['date', 'date'],
  ['byline', 'byline'],
  ['tags', 'tags'],
  ['language', 'langOk'],
];

/** A table of means: a row for each extractor, a column for each measure that the set has. */
export function table(name, rows) {
  const shown = columns.filter(([, key]) => rows.some(({ scores }) => mean(scores, key) !== null));
  const lines = rows.map(
    ({ extractor, scores }) =>
      `| ${extractor.padEnd(11)} | ${shown.map(([, key]) => cell(mean(scores, key))).join(' | ')} |`,
  );
  const head = `| ${name.padEnd(11)} | ${shown.map(([label]) => label.padEnd(5)).join(' | ')} |`;
  return [head, `|${head.slice(1, -1).replace(/[^|]/g, '-')}|`, ...lines].join('\n');
}

function mean(scores, key) {
  const values = scores.map((score) => score[key]).filter((v) => typeof v === 'number' && !Number.isNaN(v));
  return values.length ? values.reduce((a, b) => a + b, 0) / values.length : null;
}

const cell = (value) => (value === null ? '-' : value.toFixed(3)).padEnd(5);

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/** Slope of a line through the points on a double logarithmic scale: 1 is linear growth. */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const [mx, my] = [0, 1].map((i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length);
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
