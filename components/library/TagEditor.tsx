import type { TargetedInputEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import { completions, tagOf } from './tags';
import './TagEditor.css';

export interface TagEditorProps {
  tags: readonly string[];
  /** tags of all posts, most used first */
  known: readonly string[];
  onChange: (tags: string[]) => void;
  /** `back`: by key, so that the focus returns to the row */
  onClose: (back: boolean) => void;
}

/** Tags of a post. Comma or Enter adds, Backspace in an empty field takes the last one away. */
export function TagEditor({ tags, known, onChange, onClose }: TagEditorProps) {
  const t = useWords();
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Esc gives up what is half typed; leaving in any other way keeps it.
  const given = useRef(false);
  const listId = useId();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const offered = completions(text, known, tags);
  const type = (next: string): void => {
    setText(next);
    setAt(-1);
  };
  const add = (names: readonly string[], rest = ''): void => {
    const fresh = new Set(names.map(tagOf).filter((tag) => tag && !tags.includes(tag)));
    if (fresh.size > 0) onChange([...tags, ...fresh]);
    type(rest);
  };
  const remove = (tag: string): void => {
    onChange(tags.filter((other) => other !== tag));
    field.current?.focus();
  };
  const onInput = ({ isComposing, currentTarget: { value } }: TargetedInputEvent<HTMLInputElement>): void => {
    // A comma that ends a Hangul syllable is no key of its own, and what is pasted has none.
    const names = value.split(',');
    if (isComposing || names.length === 1) return type(value);
    const rest = names.pop();
    add(names, rest);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter ends a Hangul syllable first.
    if (event.isComposing) return;
    if (event.key === 'Enter' && text === '' && at < 0) onClose(true);
    else if (event.key === 'Enter' || event.key === ',') add([offered[at] ?? text]);
    else if (event.key === 'Escape') {
      given.current = true;
      onClose(true);
    } else if (event.key === 'Backspace' && text === '') onChange(tags.slice(0, -1));
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, offered.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1));
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent): void => {
    if (root.current?.contains(event.relatedTarget as Node | null)) return;
    if (text && !given.current) add([text]);
    onClose(false);
  };
  return (
    <div class="tag-editor" ref={root} onFocusOut={onFocusOut}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag-chip"
          aria-label={t('removeTag', tag)}
          onClick={() => remove(tag)}
        >
          #{tag}
          <Icon name="close" />
        </button>
      ))}
      <div class="tag-field">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('addTag')}
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : `${listId}-${at}`}
          placeholder={t('addTag')}
          value={text}
          autocomplete="off"
          onInput={onInput}
          onKeyDown={onKeyDown}
        />
        <div id={listId} class="tag-list" role="listbox" aria-label={t('tags')} hidden={offered.length === 0}>
          {offered.map((tag, i) => (
            <button
              key={tag}
              id={`${listId}-${i}`}
              type="button"
              role="option"
              aria-selected={i === at}
              tabIndex={-1}
              onClick={() => {
                add([tag]);
                field.current?.focus();
              }}
            >
              #{tag}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
