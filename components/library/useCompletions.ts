import { useState } from 'preact/hooks';
import { completions, type Completion, type Known } from '@/lib/search/complete';

interface Offer {
  offered: readonly Completion[];
  /** the one the keyboard is at; -1 is the field itself */
  at: number;
}

const moves = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);
const none: Offer = { offered: [], at: -1 };

/** What is offered while a search is typed, and the keys that go through it. */
export function useCompletions(
  field: { current: HTMLInputElement | null },
  known: Known,
  onText: (text: string) => void,
) {
  const [{ offered, at }, setOffer] = useState(none);
  const close = (): void => setOffer(none);
  const look = (asked = false): void => {
    const { value = '', selectionStart } = field.current ?? {};
    const caret = selectionStart ?? value.length;
    // What else there is comes uninvited only beside what was begun.
    const found = completions(value, caret, known);
    if (!asked && found.every(({ other }) => other)) return close();
    // Values of a condition are what is meant; names may well be the beginning of a plain word.
    setOffer({ offered: found, at: found.some(({ isName }) => isName) ? -1 : 0 });
  };
  const put = (completion: Completion): void => {
    const { current } = field;
    if (!current) return;
    current.value = completion.input;
    current.setSelectionRange(completion.caret, completion.caret);
    onText(completion.input);
    if (completion.isName) look();
    else close();
  };
  /** Whether a key was meant for the list. */
  const take = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (offered.length === 0) {
      if (key !== 'ArrowDown' || !event.altKey) return false;
      look(true);
      return true;
    }
    const chosen = offered[at];
    if (key === 'Escape') close();
    else if (key === 'ArrowDown') setOffer({ offered, at: Math.min(at + 1, offered.length - 1) });
    else if (key === 'ArrowUp') setOffer({ offered, at: Math.max(at - 1, -1) });
    else if ((key === 'Enter' || (key === 'Tab' && !event.shiftKey)) && chosen) put(chosen);
    else {
      // What is offered is for where the caret was.
      if (moves.has(key)) close();
      return false;
    }
    return true;
  };
  return { offered, at, look: () => look(), take, put, close };
}
