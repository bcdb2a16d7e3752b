import { useWords } from '@/components/ui/words';
import type { Reading, RepairMode } from '@/lib/reader/reading';
import { missing } from './missing';
import { Offer } from './Offer';

/** Under the head of a fresh capture: that the page has no article, or what of it did not come along. Else nothing. */
export function CapturedLine({ reading }: { reading: Reading }) {
  const t = useWords();
  const { captured } = reading.source;
  const what = captured && missing(captured);
  if (!captured || !what) return null;
  const { code, images } = captured.whole;
  const counts = [
    code[0] < code[1] && t('codeOf', ...code),
    images[0] < images[1] && t('imagesOf', ...images),
  ].filter((count) => count !== false);
  const mode: RepairMode = what === 'article' ? 'pick' : 'repair';
  return (
    <Offer
      place="head"
      text={
        mode === 'repair'
          ? t('cameAlong', counts.join(', '))
          : t(captured.kind === 'feed' ? 'allAsOne' : 'noArticle')
      }
      action={t(mode === 'pick' ? 'pickPart' : 'seeMissing')}
      onAction={() => reading.repair(mode)}
    />
  );
}
