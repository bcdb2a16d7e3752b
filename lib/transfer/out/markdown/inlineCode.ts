import { BLOCKS } from './cells';

/** Code holds no links: they hold it. Nor is there code of nothing, or around blocks. */
export function inlineCode(body: Element): void {
  for (const link of body.querySelectorAll(':is(code, kbd, samp, var) > a')) linkOutside(link);
  for (const code of body.querySelectorAll('code, kbd, samp, var')) {
    const isWords = /\S/.test(code.textContent ?? '') && !code.querySelector(`${BLOCKS}, pre, table`);
    if (!isWords && !code.closest('pre')) code.replaceWith(...code.childNodes);
  }
}

function linkOutside(link: Element): void {
  const code = link.parentElement!;
  if (code.closest('pre')) return;
  const [before, inside] = [code.cloneNode() as Element, code.cloneNode() as Element];
  while (link.previousSibling) before.prepend(link.previousSibling);
  inside.append(...link.childNodes);
  link.append(inside);
  code.before(before, link);
}
