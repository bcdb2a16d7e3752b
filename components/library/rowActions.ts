import type { IconName } from '@/components/ui/Icon';
import type { Post } from '@/lib/model/post';
import type { MessageKey } from '@/lib/model/words';

export type RowAct = 'star' | 'done' | 'archive' | 'tags' | 'export' | 'trash' | 'restore' | 'purge';

export interface RowAction {
  act: RowAct;
  icon: IconName;
  label: MessageKey;
  pressed?: boolean;
  danger?: boolean;
  /** in the menu only: a row of buttons stops at five */
  rare?: boolean;
}

/** What can be done with a post, in the order of the buttons. */
export function rowActions(post: Post): RowAction[] {
  if (post.deletedAt !== null)
    return [
      { act: 'restore', icon: 'restore', label: 'restore' },
      { act: 'purge', icon: 'trash', label: 'deleteForGood', danger: true },
    ];
  const { starred, status } = post;
  return [
    { act: 'star', icon: 'star', label: starred ? 'unstar' : 'star', pressed: starred === 1 },
    {
      act: 'done',
      icon: 'check',
      label: status === 'done' ? 'toInbox' : 'markDone',
      pressed: status === 'done',
    },
    status === 'archived'
      ? { act: 'archive', icon: 'inbox', label: 'toInbox' }
      : { act: 'archive', icon: 'archive', label: 'archive' },
    { act: 'tags', icon: 'tag', label: 'editTags' },
    { act: 'export', icon: 'export', label: 'export', rare: true },
    { act: 'trash', icon: 'trash', label: 'trashPost', danger: true },
  ];
}
