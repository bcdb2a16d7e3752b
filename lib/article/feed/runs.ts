const inline = /^(?:B|I|EM|STRONG|CODE|SPAN|MARK|U|S|SMALL|SUB|SUP|FONT)$/;

/** Lengths of the lines of text of an element itself: what stands in blocks within counts there, links nowhere. */
export function runsOf(el: Element): number[] {
  if (el.tagName === 'PRE') return [el.textContent.trim().length];
  const runs = [0];
  for (let node = el.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) runs[runs.length - 1]! += inked(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const { tagName } = node as Element;
      if (tagName === 'BR') runs.push(0);
      else if (inline.test(tagName)) runs[runs.length - 1]! += inked(node.textContent ?? '');
    }
  }
  return runs;
}

/** White space between blocks is no text, however much of it there is. */
const inked = (text: string): number => (/\S/.test(text) ? text.trim().length : 0);
