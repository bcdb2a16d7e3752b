import { tagsIn } from '@/lib/model/tags';

const OFFERED = 6;

/** A tag as it is kept: without its `#`, composed, its words joined. Empty when nothing is left. */
export function tagOf(text: string): string {
  return tagsIn(text).join('-');
}

/** Known tags that continue what is typed: those that start with it before those that hold it. */
export function completions(text: string, known: readonly string[], has: readonly string[]): string[] {
  const typed = tagOf(text).toLowerCase();
  const free = known.filter((tag) => !has.includes(tag) && tag.toLowerCase().includes(typed));
  const rank = (tag: string): number => Number(!tag.toLowerCase().startsWith(typed));
  return free.sort((a, b) => rank(a) - rank(b)).slice(0, OFFERED);
}
