import { findDates } from './date';
import { datesIn } from './datesIn';
import type { Dates } from './declaredDates';
import { isOutside } from './outside';
import { textStart } from '../textStart';
import { squeeze } from '../squeeze';

const label =
  /^[\s\p{P}|]*(?:(?:first |originally )?(?:posted|published|written|created)\b|by .{2,30} on\b|(?:publication )?date(?: (?:posted|published|created))?\s*:|(?:날짜|일자|(?:최초 ?)?(?:작성|등록|게시|발행|입력)(?:일시?|일자|시간|된? ?날짜)?)(?=[\s:：|·]|$)|发布于|发布时间|发表于|投稿日|公開日|(?:19|20)\d\d[\s\d.:/년월일年月日에に오전후-]{4,30}(?:작성|등록|게시|발행|公開|投稿)(?:됨|함)?\s*(?:$|[^\s\p{L}]))/iu;
const SHOW_TEXT = 4;
const LONGEST = 120; // characters of a line that tells when; a longer one is prose
const MOST = 100; // lines that begin so; a page of more is a list
const NEAR = 40; // characters between a label and its date, such as an author

/** A date in a line of its own that begins with what it is the date of: "Posted on 2 Jan 2020 by Ada", "작성일: 2020.01.02". */
export function labelledDates(root: ParentNode, heading: Element | null, now: Date): Dates {
  const document = root.ownerDocument ?? (root as Document);
  const texts = document.createNodeIterator(root, SHOW_TEXT);
  let found = 0;
  for (let node = texts.nextNode(); node && found < MOST; node = texts.nextNode()) {
    if (!label.test(node.nodeValue ?? '')) continue;
    found++;
    const line = lineOf(node);
    if (!line || isOutside(line, heading) || line.closest('pre, li, blockquote, script, style')) continue;
    const dates = datesIn(squeeze(textStart(line, LONGEST, ' ')), now);
    if (dates.published) return dates;
  }
  return { published: '', updated: '' };
}

/** The short element around a label that also holds a date. */
function lineOf(node: Node): Element | null {
  for (let el = node.parentElement, up = 0; el && up < 2; el = el.parentElement, up++) {
    const text = textStart(el, LONGEST);
    if (text.length > LONGEST) return null;
    const date = findDates(squeeze(text))[0];
    if (date) return date.index <= NEAR && label.test(text) ? el : null;
  }
  return null;
}
