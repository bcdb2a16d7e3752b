import { useState } from 'preact/hooks';
import { TagEditor } from './TagEditor';

export interface BulkTagsProps {
  /** tags that all of the posts had */
  shared: readonly string[];
  known: readonly string[];
  onTag: (added: string[], removed: string[]) => void;
  onClose: () => void;
}

/** The tags that several posts have in common. What is added goes to all of them, what is taken away leaves all. */
export function BulkTags({ shared, known, onTag, onClose }: BulkTagsProps) {
  const [tags, setTags] = useState(shared);
  const [before] = useState(() => document.activeElement);
  const change = (next: string[]): void => {
    onTag(
      next.filter((tag) => !tags.includes(tag)),
      tags.filter((tag) => !next.includes(tag)),
    );
    setTags(next);
  };
  const close = (back: boolean): void => {
    if (back && before instanceof HTMLElement) before.focus();
    onClose();
  };
  return (
    <div class="bulk-tags">
      <TagEditor tags={tags} known={known} onChange={change} onClose={close} />
    </div>
  );
}
