// A plain port of how Hypothesis matches a quote, written from its published behaviour: the quote as it is, else with up
// to half of it wrong (`approx-string-match`); of all matches the one with the best quote, surroundings and position.
import search from 'approx-string-match';

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const CONTEXT = 32; // units of context it stores
const MOST_ERRORS = 256;

export function anchorAll(root, list) {
  const text = root.textContent;
  return list.map(([{ exact, prefix, suffix }, { start }]) =>
    matchQuote(text, exact, prefix.slice(-CONTEXT), suffix.slice(0, CONTEXT), start),
  );
}

function matchQuote(text, quote, prefix, suffix, hint) {
  if (quote === '') return null;
  const matches = find(text, quote, Math.min(MOST_ERRORS, quote.length / 2));
  const scored = matches.map(({ start, end, errors }) => {
    const before = prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const after = suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1;
    const score =
      WEIGHTS.quote * (1 - errors / quote.length) +
      WEIGHTS.prefix * before +
      WEIGHTS.suffix * after +
      WEIGHTS.position * (1 - Math.abs(start - hint) / text.length);
    return { start, end, score };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored[0] ?? null;
}

function find(text, words, errors) {
  const exact = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, errors);
}

function likeness(text, words) {
  if (text === '') return 0;
  const [best] = find(text, words, words.length);
  return best ? 1 - best.errors / words.length : 0;
}
