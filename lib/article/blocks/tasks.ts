import { findAll } from '../names';
import { opens } from '../opens';

/** Marks an item of a task list; the reading view draws the box. */
const TASK = 'data-galpi-task';

/** Boxes that are no fields: AsciiDoctor's icons, Notion's exports. */
const drawn = ['.fa-check-square-o', '.fa-square-o', '.checkbox-on', '.checkbox-off'];
const boxes = ['input[type="checkbox"]', ...drawn].map((box) => `li ${box}`).join();

/** Items of task lists keep whether they are done: their checkboxes would go with the fields of the page. */
export function tasks(root: Element): number {
  let changed = 0;
  for (const box of findAll(root, boxes)) {
    const item = box.closest('li');
    if (!item || item.hasAttribute(TASK) || !isFirst(box, item)) continue;
    item.setAttribute(TASK, isDone(box) ? 'done' : 'open');
    box.remove();
    // labels are parts of forms to whoever cleans a page; here they hold the words, around the box or behind it
    const label = item.querySelector('label');
    label?.replaceWith(...label.childNodes);
    changed++;
  }
  return changed;
}

function isDone(box: Element): boolean {
  return box.tagName === 'INPUT'
    ? box.hasAttribute('checked')
    : box.matches('.fa-check-square-o, .checkbox-on');
}

/** In forms and menus a box has company; a menu that opens by a hidden box holds links and lists, and no words of its own. */
const isFirst = (box: Element, item: Element): boolean =>
  opens(item, box) &&
  !item.closest('nav, form, [role="menu"], [role="tree"]') &&
  !box.matches('[class*="toggle"], [id*="toggle"]');
