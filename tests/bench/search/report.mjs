export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Share of the true posts that were found; a query that is true of none asks for nothing. */
export function recallOf(ids, truth) {
  if (truth.length === 0) return 1;
  const found = new Set(ids);
  return truth.filter((id) => found.has(id)).length / truth.length;
}

const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const recall = (kinds) =>
  Object.entries(kinds)
    .map(([kind, value]) => `${kind} ${value.toFixed(3)}`)
    .join(', ');

const times = ({ p50, p95, p99 }) => `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}`;

export const report = ({
  posts,
  seed,
  load,
  single,
  bytes,
  segments,
  library,
  open,
  memory,
  resident,
  rival,
  ...rest
}) =>
  `${posts} posts, seed ${seed}
  written in ${load.toFixed(0)} s; one more post ${ms(single)} CPU, one transaction
  index ${mb(bytes)} in ${segments} segments
  cold open: the search alone to its first ids ${ms(open.median)}, the library page to its first row ${ms(library.median)}
    the very first time, before the browser keeps the compiled scripts: ${ms(open.first)}, ${ms(library.first)}
  a query, keystroke to ids: ${times(rest)}
    the first five hundred, while the index is being read: ${times(rest.early)}
  recall: ${recall(rest.recall)}
  memory of the page's process ${mb(memory)}, ${mb(resident)} with the browser's files that all its processes share

MiniSearch with pairs of Hangul syllables, ${rival.posts} posts
  built in ${ms(rival.build)}, opened from ${mb(rival.bytes)} of JSON in ${ms(rival.open)}
  a query: ${times(rival)}
  recall: ${recall(rival.recall)}`;
