/** Random numbers that are the same in every run (mulberry32). */
export function seeded(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return { next, below, pick };
}

export type Random = ReturnType<typeof seeded>;

const words =
  '마이크로서비스 아키텍처에서 상태를 공유하는 the cache is warmed, 방법은 여러 가지가 있다. const value = map.get(key) ?? 0; 👩‍💻 🚀 “quoted” 그래서 한글과 English를 섞어 썼다 café naïve ﬁ 1,024 {}'.split(
    ' ',
  );

export function prose(random: Random, count: number): string {
  let text = '';
  for (let i = 0; i < count; i += 1)
    text += random.pick(words) + random.pick([' ', ' ', ' ', '\n', '  ', '\n\n    ']);
  return text;
}

/** Offsets that do not split a surrogate pair. */
export function boundary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
