/**
 * Where the time of some work of a page goes, sampled by the browser: lines of milliseconds, the most expensive first, of
 * functions themselves and of functions with all they call.
 */
export async function profiled(page, work, lines = 40) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  const value = await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return { value, text: tableOf(profile, lines) };
}

function tableOf({ nodes, samples, timeDeltas }, lines) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const [self, all] = [new Map(), new Map()];
  const add = (map, name, ms) => map.set(name, (map.get(name) ?? 0) + ms);
  samples.forEach((sample, i) => {
    const ms = timeDeltas[i] / 1000;
    add(self, nameOf(byId.get(sample)), ms);
    const seen = new Set();
    for (let id = sample; id !== undefined; id = parents.get(id)) seen.add(nameOf(byId.get(id)));
    for (const name of seen) add(all, name, ms);
  });
  const listed = (map) =>
    [...map]
      .sort(([, a], [, b]) => b - a)
      .slice(0, lines)
      .map(([name, ms]) => `${ms.toFixed(0).padStart(8)} ms  ${name}`);
  return ['by themselves:', ...listed(self), 'with what they call:', ...listed(all)].join('\n');
}

const nameOf = ({ callFrame: { functionName, lineNumber } }) =>
  `${functionName || '(anonymous)'}:${lineNumber + 1}`;
