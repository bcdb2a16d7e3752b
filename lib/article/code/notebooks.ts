import { findAll } from '../names';

const prompts =
  '.input_prompt, .output_prompt, .jp-InputPrompt, .jp-OutputPrompt, .nbinput > .prompt, .nboutput > .prompt, ' +
  '.cell .prompt, .clipboard-copy-txt';
/** Takes out `In [1]:` and `Out[1]:`, and hidden copies of cells: what a notebook draws beside them. */
export function notebooks(root: Element): number {
  const found = [...findAll(root, prompts)].filter(
    (el) =>
      el.matches('.clipboard-copy-txt') || /^(?:In|Out)?\s*(?:\[[\s\d*]*\]:?)?$/.test(el.textContent.trim()),
  );
  for (const el of found) el.remove();
  return found.length;
}
