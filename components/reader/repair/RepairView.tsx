import { useEffect, useMemo, useState } from 'preact/hooks';
import { useModal } from '@/components/ui/useModal';
import { useWords } from '@/components/ui/words';
import type { Reading, RepairMode } from '@/lib/reader/reading';
import { finish } from '@/lib/reader/repair/finish';
import { createRepair } from '@/lib/reader/repair/repair';
import type { Captured } from '@/lib/reader/source';
import { LeftOutList } from './LeftOutList';
import { RepairBar } from './RepairBar';
import { RepairHead } from './RepairHead';
import { RepairPage } from './RepairPage';
import { repairCommand } from './repairKeys';
import { reveal } from './reveal';
import './RepairView.css';
import './marks.css';

export interface RepairViewProps {
  reading: Reading;
  captured: Captured;
  mode: RepairMode;
}

/** The whole page in article type: what is in the article, what was left out, and the reader's word on both. */
export function RepairView({ reading, captured, mode }: RepairViewProps) {
  const t = useWords();
  const dialog = useModal();
  const repair = useMemo(() => createRepair(captured, mode), [captured, mode]);
  const [remember, setRemember] = useState(!reading.isPrivate);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    style.overflow = 'hidden';
    return () => void (style.overflow = '');
  }, []);
  const close = (): void => reading.repair(null);
  const done = async (): Promise<void> => {
    const kept = await finish(repair, captured, remember);
    if (!kept) return setTrouble(t('repairEmpty'));
    const failure = await reading.keepRepair?.(kept);
    if (failure) setTrouble(t(`saveFailed_${failure}`));
  };
  return (
    <dialog
      ref={dialog}
      class="repair"
      data-mode={mode}
      aria-label={t(mode === 'pick' ? 'pickTitle' : 'repairTitle')}
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        const run = repairCommand(event, repair);
        if (!run) return;
        event.preventDefault();
        run();
        reveal(repair, 'nearest');
      }}
    >
      <div class="repair-scroll">
        <div class="repair-stage">
          <RepairHead
            mode={mode}
            remember={remember}
            onRemember={reading.isPrivate ? null : setRemember}
            site={new URL(captured.article.url).hostname}
          />
          <LeftOutList repair={repair} />
          <RepairPage repair={repair} lang={captured.article.lang} />
        </div>
      </div>
      <RepairBar {...{ repair, trouble }} onCancel={close} onDone={() => void done()} />
    </dialog>
  );
}
