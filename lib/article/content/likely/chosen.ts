import { linkDensity, type Part, partOf } from './part';
import { startOf } from './scores';

const stay = new Set('DIV ARTICLE SECTION P OL UL'.split(' '));

/** The parts that make up the article: the best candidate, or what holds it, and what of its neighbours belongs to it. */
export function chosen(root: Part, best: readonly Part[], byName: boolean): Part[] {
  const first = best[0];
  if (!first || first === root) {
    const all = { ...partOf(null, 'DIV', null), children: root.children };
    const { chars, commas, links } = root;
    Object.assign(all, { chars, commas, links });
    for (const child of all.children) child.parent = all;
    return [all];
  }
  const top = climbed(first, best, root, byName);
  const parts = [...top.parent!.children].filter((part) => part === top || belongs(part, top));
  for (const part of parts) if (!stay.has(part.tag)) part.tag = 'DIV';
  return parts;
}

function climbed(first: Part, best: readonly Part[], root: Part, byName: boolean): Part {
  let top = first;
  const others = best.slice(1).filter(({ score }) => score! >= first.score! * 0.75);
  if (others.length >= 3) {
    for (let up = top.parent!; up !== root; up = up.parent!) {
      if (others.filter((other) => isAbove(up, other)).length < 3) continue;
      top = up;
      break;
    }
  }
  top.score ??= startOf(top, byName);
  let last = top.score;
  const least = last / 3;
  for (let up = top.parent!; up !== root; up = up.parent!) {
    if (up.score === null) continue;
    if (up.score < least) break;
    if (up.score > last) {
      top = up;
      break;
    }
    last = up.score;
  }
  while (top.parent !== root && top.parent!.children.length === 1) top = top.parent!;
  top.score ??= startOf(top, byName);
  return top;
}

function isAbove(part: Part, other: Part): boolean {
  for (let up = other.parent; up; up = up.parent) if (up === part) return true;
  return false;
}

/** A neighbour that is as good, or a paragraph that is one. */
function belongs(part: Part, top: Part): boolean {
  const name = part.el?.getAttribute('class') ?? '';
  const bonus = name !== '' && name === top.el?.getAttribute('class') ? top.score! * 0.2 : 0;
  if (part.score !== null && part.score + bonus >= Math.max(10, top.score! * 0.2)) return true;
  if (part.tag !== 'P') return false;
  if (part.chars > 80) return linkDensity(part) < 0.25;
  return (
    part.chars > 0 && part.links === 0 && (part.el === null || /\.(?: |$)/.test(part.el.textContent.trim()))
  );
}
