import type { IconName } from '@/components/ui/Icon';
import type { Shelf } from '@/lib/model/post';

export const shelfIcons: Record<Shelf, IconName> = {
  inbox: 'inbox',
  reading: 'book',
  done: 'check',
  archived: 'archive',
  trash: 'trash',
};
