/** What came of all inputs, as counts of inputs and of what was found. */
export function totalsOf(results) {
  const tried = results.filter(({ way }) => way !== null);
  const sum = (name) => tried.reduce((total, result) => total + result[name].length, 0);
  return {
    tried: tried.length,
    executed: tried.filter(({ executed }) => executed.length > 0).length,
    requests: sum('requests'),
    disallowed: sum('disallowed'),
    control: tried.filter(({ control }) => control > 0).length,
    texts: tried.filter(({ text }) => text !== undefined).length,
    broken: tried.filter(({ text, error }) => text === false || error).length,
  };
}

/** The lines that are printed: each fault, what was not tried, then the counts. */
export function linesOf(results) {
  const { tried, executed, requests, disallowed, control, texts, broken } = totalsOf(results);
  const faults = results.flatMap(({ id, executed, requests, disallowed, text, error, got }) => [
    ...executed.map((what) => `${id}: executed ${what}`),
    ...requests.map((what) => `${id}: request ${what}`),
    ...disallowed.map((what) => `${id}: disallowed ${what}`),
    ...(text === false ? [`${id}: the code does not come back: ${JSON.stringify(got)}`] : []),
    ...(error ? [`${id}: ${error}`] : []),
  ]);
  return [
    ...faults,
    `negative control, sanitiser off: ${control} of ${tried} executed`,
    `code: ${texts - results.filter(({ text }) => text === false).length} of ${texts} texts come back character for character`,
    ...(broken > 0 ? [`${broken} inputs without a right answer`] : []),
    ...notTried(results),
    `${tried} tried, ${executed} executed, ${requests} network requests, ${disallowed} disallowed nodes`,
  ];
}

function notTried(results) {
  const kinds = Object.entries(
    Object.groupBy(
      results.filter(({ way }) => way === null),
      ({ kind }) => kind,
    ),
  );
  if (kinds.length === 0) return [];
  return [`not tried: ${kinds.map(([kind, all]) => `${all.length} ${kind}`).join(', ')}`];
}
