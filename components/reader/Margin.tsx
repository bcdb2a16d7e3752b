import type { RefObject } from 'preact';
import type { Reading } from '@/lib/reader/reading';
import { CaretLayer } from './CaretLayer';
import { CodeGutter } from './CodeGutter';
import { Footnote } from './Footnote';
import { Grounds } from './Grounds';
import { MarkBar } from './MarkBar';
import { NotesColumn } from './NotesColumn';
import { PictureMarks } from './PictureMarks';
import { PossibleBar } from './PossibleBar';
import { Ring } from './Ring';
import { SelectionBar } from './SelectionBar';
import { useArticleClicks } from './useArticleClicks';
import { useCodePicking } from './useCodePicking';
import { usePicturePicking } from './usePicturePicking';

export interface MarginProps {
  reading: Reading;
  /** everything here is placed in its coordinates */
  stage: RefObject<HTMLElement | null>;
  notesBeside: boolean;
}

/** What is drawn over and beside the text, measured from it, and never part of it. */
export function Margin({ reading, stage, notesBeside }: MarginProps) {
  useArticleClicks(reading);
  useCodePicking(reading);
  usePicturePicking(reading);
  if (!reading.page.value || !stage.current) return null;
  const layer = { reading, page: reading.page.value, stage: stage.current };
  return (
    <>
      <Grounds {...layer} />
      <CodeGutter {...layer} />
      <PictureMarks {...layer} />
      <Ring {...layer} />
      <Footnote {...layer} />
      <SelectionBar {...layer} />
      <MarkBar {...layer} />
      <PossibleBar {...layer} />
      <CaretLayer {...layer} />
      {notesBeside && <NotesColumn {...layer} />}
    </>
  );
}
