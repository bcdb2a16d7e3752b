/**
 * Goes to another post of the same page in place of this one, so that Back is the list and one more is the page. A click
 * that asks for a tab of its own gets it.
 */
export function turn(event: MouseEvent, id: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  turnTo(id);
}

export function turnTo(id: string): void {
  location.replace(`#${id}`);
}
