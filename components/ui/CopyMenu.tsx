import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Highlight } from '@/lib/model/highlight';
import { type CopyKind, copyKinds } from '@/lib/transfer/copyKind';
import type { IconName } from './Icon';
import { Menu, type MenuItem } from './Menu';
import { useWords } from './words';

/** Copies a highlight; null where a page cannot. */
type Copy = (highlight: Highlight, kind: CopyKind) => void;

const CopyContext = createContext<Copy | null>(null);

export const CopyProvider = CopyContext.Provider;

/** Makes the ways to copy a highlight, as items of a menu. */
export function useCopies(): (highlight: Highlight) => MenuItem[] {
  const t = useWords();
  const copy = useContext(CopyContext);
  return (highlight) =>
    copy ? copyKinds.map((kind) => ({ label: t(`copyAs_${kind}`), run: () => copy(highlight, kind) })) : [];
}

/** The ways to copy a highlight, wherever it is shown. */
export function CopyMenu({ highlight, icon = 'copy' }: { highlight: Highlight; icon?: IconName }) {
  const t = useWords();
  const items = useCopies()(highlight);
  return items.length > 0 ? <Menu icon={icon} label={t('copyAs')} items={items} /> : null;
}
