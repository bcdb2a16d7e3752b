/** jsdom has no CSS highlights: this keeps what would be painted, by name. */
export function installHighlightRegistry(): Map<string, Set<Range>> {
  const registry = new Map<string, Set<Range>>();
  class FakeHighlight extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  Object.assign(globalThis, { Highlight: FakeHighlight, CSS: { highlights: registry } });
  return registry;
}

export const painted = (registry: Map<string, Set<Range>>, name: string): string[] =>
  [...(registry.get(name) ?? [])].map((range) => range.toString());
