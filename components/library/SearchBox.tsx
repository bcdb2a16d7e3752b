import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import type { Known } from '@/lib/search/complete';
import { CompletionList } from './CompletionList';
import { conditionPlaces, Conditions } from './Conditions';
import { useCompletions } from './useCompletions';
import './SearchBox.css';

export interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  /** Esc in an empty field, or the cross */
  onLeave: () => void;
  onDown: () => void;
  busy: boolean;
  /** what conditions can ask for */
  known: Known;
}

export function SearchBox({ query, onQuery, onLeave, onDown, busy, known }: SearchBoxProps) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState(query);
  const list = useCompletions(field, known, (next) => {
    setText(next);
    onQuery(next);
  });
  // The field is the reader's while it has the focus: a slower route never writes over what is typed.
  useEffect(() => {
    if (!field.current || document.activeElement === field.current) return;
    field.current.value = query;
    setText(query);
  }, [query]);
  const clear = (): void => {
    if (field.current) field.current.value = '';
    setText('');
    list.close();
    onLeave();
  };
  const onInput = ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }): void => {
    setText(value);
    list.look();
    onQuery(value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (!list.take(event)) {
      if (event.key === 'Escape') {
        clear();
        field.current?.blur();
      } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
        list.close();
        onDown();
      } else return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const places = conditionPlaces(text, known.colourNames);
  const open = list.offered.length > 0;
  return (
    <div class="search" role="search" aria-busy={busy}>
      <Icon name="search" />
      <div class="search-field" data-spaced={places.length > 0 || undefined}>
        <Conditions text={text} places={places} field={field} />
        <input
          ref={field}
          type="text"
          role="combobox"
          enterkeyhint="search"
          defaultValue={query}
          placeholder={t('searchPlaceholder')}
          aria-label={t('searchPlaceholder')}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={list.at < 0 ? undefined : `${listId}-${list.at}`}
          autocomplete="off"
          spellcheck={false}
          onInput={onInput}
          onKeyDown={onKeyDown}
          onBlur={list.close}
        />
      </div>
      {text === '' ? <kbd>/</kbd> : <IconButton icon="close" label={t('clearSearch')} onClick={clear} />}
      <CompletionList id={listId} offered={list.offered} at={list.at} onTake={list.put} />
    </div>
  );
}
