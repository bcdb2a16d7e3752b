import { addresses } from './addresses';
import { anchors } from './anchors';
import { callouts } from './blocks/callouts';
import { cells } from './blocks/cells';
import { embeds } from './blocks/embeds';
import { figures } from './blocks/figures';
import { folds } from './blocks/folds';
import { footnotes } from './blocks/footnotes';
import { interviews } from './blocks/interviews';
import { layoutTables } from './blocks/layoutTables';
import { linkCards } from './blocks/linkCards';
import { media } from './blocks/media';
import { questions } from './blocks/questions';
import { quotedPosts } from './blocks/quotedPosts';
import { quotes } from './blocks/quotes';
import { sidebars } from './blocks/sidebars';
import { sidenotes } from './blocks/sidenotes';
import { tasks } from './blocks/tasks';
import { clutter } from './clutter';
import { code } from './code/code';
import { inlineCode } from './code/inline';
import { codeSources } from './code/sources';
import { empty } from './empty';
import { fonts } from './fonts';
import { headings } from './headings';
import { hidden } from './hidden';
import { backgroundImages } from './images/backgrounds';
import { images } from './images/images';
import { noscriptImages } from './images/noscript';
import { objectImages } from './images/objects';
import { inlineStyle } from './inlineStyle';
import { math } from './math/math';
import { hashtags } from './meta/hashtags';
import { permalinks } from './permalinks';
import type { Step } from './step';

/** Over the copy of the whole page, before the article is looked for. */
export const before: readonly Step[] = [
  // a translated page has each sentence in two elements of its own
  { name: 'fonts', run: fonts },
  // pictures that only <noscript> has are pictures of the page
  { name: 'noscript', run: noscriptImages },
  // and so are drawings that stand there as objects, before these go
  { name: 'objects', run: objectImages },
  // formulas as TeX, while the scripts and the hidden halves that hold it are still there
  { name: 'math', run: math },
  // editors, gists, notebooks and diagrams, while their scripts, text areas and hidden sources are still there
  { name: 'code sources', run: codeSources },
  // messages quoted from elsewhere keep their text, their scripts and frames go
  { name: 'quoted posts', run: quotedPosts },
  // frames and players as cards, while they and their scripts are still there
  { name: 'embeds', run: embeds },
  { name: 'media', run: media },
  // whether an item is done stands in a field
  { name: 'tasks', run: tasks },
  // nothing of it is text, and the steps after have less to look at
  { name: 'clutter', run: clutter },
  // what opens by a click of its script opens by itself
  { name: 'folds', run: folds },
  // panels of closed tabs are text of the post; other hidden things are not
  { name: 'hidden', run: hidden },
  // a question and its answers, without what stands between them
  { name: 'questions', run: questions },
  // boxes of a manual are called as the column beside it, and would go with that
  { name: 'sidebars', run: sidebars },
  // previews of other pages as cards, before their headings and pictures are taken for the post's
  { name: 'link cards', run: linkCards },
  // code as plain text, before what themes draw around it is judged
  { name: 'code', run: code },
  { name: 'inline code', run: inlineCode },
  // a style does not survive, the picture in it must
  { name: 'backgrounds', run: backgroundImages },
  // the article is told by its pictures too, and placeholders are none
  { name: 'images', run: images },
  // nor does it when the page is kept for repairs: on which side a column stands must
  { name: 'cells', run: cells },
];

/** Over the article alone. */
export const after: readonly Step[] = [
  // "#" and "¶" would be read as part of the heading and of the table of contents
  { name: 'permalinks', run: permalinks },
  // the reading view shows the title itself
  { name: 'headings', run: headings },
  // pictures keep their captions, which else are lines of text; some stand in a table, below each other
  { name: 'figures', run: figures },
  // what a table only places would be drawn as a table
  { name: 'layout tables', run: layoutTables },
  // no sentence twice
  { name: 'quotes', run: quotes },
  // notes and warnings in one form, which the reading view draws
  { name: 'callouts', run: callouts },
  // who says what stays together
  { name: 'interviews', run: interviews },
  // a line of hashtags is the post's tags, not its text
  { name: 'hashtags', run: hashtags },
  // notes that stand in a sentence would break it
  { name: 'sidenotes', run: sidenotes },
  // marks and notes in one form, which the reading view opens in place
  { name: 'footnotes', run: footnotes },
  // ids do not survive the sanitiser, footnotes must
  { name: 'anchors', run: anchors },
  // nobody can see or press what has neither words nor a picture, and blank lines would be drawn as gaps
  { name: 'empty', run: empty },
  // relative addresses would stand on our own origin
  { name: 'addresses', run: addresses },
  // our own pages would report each one as a violation of their policy
  { name: 'inline style', run: inlineStyle },
];
