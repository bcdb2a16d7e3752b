import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import './SearchBox.css';

export interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  /** Esc in an empty field, or the cross */
  onLeave: () => void;
  onDown: () => void;
  busy: boolean;
}

export function SearchBox({ query, onQuery, onLeave, onDown, busy }: SearchBoxProps) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  // The field is the reader's while it has the focus: a slower route never writes over what is typed.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = query;
  }, [query]);
  const clear = (): void => {
    if (field.current) field.current.value = '';
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      clear();
      field.current?.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="search" role="search" aria-busy={busy}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        enterkeyhint="search"
        defaultValue={query}
        placeholder={t('searchPlaceholder')}
        aria-label={t('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? <kbd>/</kbd> : <IconButton icon="close" label={t('clearSearch')} onClick={clear} />}
    </div>
  );
}
