import type { Repair } from '@/lib/reader/repair/repair';

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'target'>;

/** What a key does in the view of the whole page. Escape is the dialog's own. Buttons keep their Enter and Space. */
export function repairCommand(event: Pressed, repair: Repair): (() => void) | null {
  const { code, key } = event;
  const primary = event.ctrlKey || event.metaKey;
  if (primary && code === 'KeyZ' && !event.shiftKey) return repair.undo;
  if (primary || event.altKey || event.shiftKey) return null;
  const at = repair.at.value;
  if (key === 'ArrowDown') return () => repair.move(1);
  if (key === 'ArrowUp') return () => repair.move(-1);
  if (key === 'ArrowLeft') return repair.widen;
  if (key === 'ArrowRight') return repair.narrow;
  if (code === 'KeyA') return at && (() => repair.point(at));
  const isControl = event.target instanceof Element && event.target.matches('button, input');
  if ((key === 'Enter' || key === ' ') && !isControl) return at && (() => repair.turn(at));
  return null;
}
