import { useRef, useState } from 'preact/hooks';
import { CopyProvider } from '@/components/ui/CopyMenu';
import { markdownWords } from '@/components/ui/markdownWords';
import { Toast, ToastPlace } from '@/components/ui/Toast';
import { useTheme } from '@/components/ui/useTheme';
import { useWords } from '@/components/ui/words';
import type { Highlight } from '@/lib/model/highlight';
import type { Joining } from '@/lib/reader/joining';
import { clip } from '@/lib/reader/marking';
import type { Reading } from '@/lib/reader/reading';
import type { CopyKind } from '@/lib/transfer/copyKind';
import { AmongEnd } from './AmongEnd';
import { AmongTop } from './AmongTop';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { CapturedLine } from './CapturedLine';
import { Margin } from './Margin';
import { Outline } from './Outline';
import { PagesEnd } from './PagesEnd';
import { ReadingEdge } from './ReadingEdge';
import { Repairing } from './Repairing';
import { SeriesEnd } from './SeriesEnd';
import { Sheets, type Sheet } from './Sheets';
import { TopBar } from './TopBar';
import { typeStyle } from './typeStyle';
import { useKeys } from './useKeys';
import { useWidth } from './useWidth';
import './ReadingView.css';

export interface ReadingViewProps {
  reading: Reading;
  /** page: the reading view in its own tab; library: a saved post beside the list */
  place: 'page' | 'library';
  /** the other pages of an article that its site cut into several */
  joining?: Joining | null;
  onClose: () => void;
  onLibrary?: () => void;
  /** where a post of the library is read, where that is here */
  addressOf?: (postId: string) => string;
  /** where the post can be exported from */
  onExport?: () => void;
}

/** One article: its text, what stands beside it, and the bars around it. */
export function ReadingView(props: ReadingViewProps) {
  const { reading, place, joining = null, onClose, onLibrary, onExport, addressOf } = props;
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  const width = useWidth(root);
  const [sheet, setSheet] = useState<Sheet>(null);
  const settings = reading.settings.value;
  const { among, draft } = reading.source;
  const { lang } = draft;
  const notice = reading.notices.current.value;
  useTheme(settings.theme);
  useKeys({ reading, sheet, setSheet, onClose });
  const copyAs = (highlight: Highlight, kind: CopyKind): void =>
    void clip(reading, { what: 'highlight', kind, highlight, words: markdownWords(t) });
  const partAddress = (url: string): string => {
    const postId = addressOf && reading.savedParts.value.get(url);
    return postId ? addressOf(postId) : url;
  };
  const notesBeside = width === 'wide' && settings.notesColumn;
  return (
    <CopyProvider value={copyAs}>
      <div
        ref={root}
        class="reading"
        data-place={place}
        data-width={width}
        data-notes={notesBeside || undefined}
        style={typeStyle(settings, lang)}
      >
        <ReadingEdge reading={reading} />
        <TopBar {...{ reading, place, width, sheet, setSheet, onClose, onLibrary, onExport }} />
        <div class="reading-columns">
          {width === 'wide' && <Outline reading={reading} />}
          <main ref={stage} class="reading-stage">
            {among && <AmongTop among={among} />}
            <ArticleHeader source={reading.source} />
            <CapturedLine reading={reading} />
            <ArticleBody reading={reading} />
            {joining && <PagesEnd joining={joining} />}
            <SeriesEnd series={draft.series ?? null} lang={lang} addressOf={partAddress} />
            {among && <AmongEnd among={among} />}
            <Margin {...{ reading, stage, notesBeside }} />
          </main>
        </div>
        <Repairing reading={reading} />
        <Sheets {...{ reading, width, sheet, setSheet, notesBeside }} />
        <ToastPlace>{notice && <Toast {...notice} onClose={reading.notices.close} />}</ToastPlace>
      </div>
    </CopyProvider>
  );
}
