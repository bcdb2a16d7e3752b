import { findDate } from '../meta/date';
import { isLanguages } from './strips';
import { inked } from './weights';
import { squeeze } from '../squeeze';

const LONGEST = 120; // characters of a line about the post
const REST = 45; // characters beside its date: a name, a category, a time of day
const words =
  /\b(?:published|posted|updated|modified|created|written|reading time|original|on|at|by|in|and|am|pm|[ecmp][sd]?t|gmt|utc|(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)\b|작성일?|수정일?|게시|등록|최초|조회수?|발행|오전|오후|\d+\s*(?:min(?:ute)?s?(?: read)?|분)/giu;
const counted =
  /^(?:[•·|\s]*(?:읽는 (?:데|시간).{0,12}|조회수?\s*[\d,]+|[\d,.]+[km만천]?\s*(?:views?|likes?|claps?|comments?|reads|words|min(?:ute)?s?(?: read)?)|(?:last )?updated .{1,20} ago|(?:좋아요|댓글|공감|추천)\s*[\d,]+(?:개)?|阅读(?:量|数|次数)?\s*[\d,]+)?)$/iu;

/** A line above the text that tells of the post: "Published Nov 18, 2019 at 4:07 PM", "By Kim", "3 min read", "KO | EN". */
export function isAboutLine(text: string): boolean {
  if (inked(text) > LONGEST) return false;
  const line = squeeze(text);
  if (line.length === 0 || line.length > LONGEST || /[.?!。]$|[다요]\.$/u.test(line)) return false;
  if (
    counted.test(line) ||
    isLanguages(line.split(/\s*[|/·]\s*/)) ||
    /^(?:(?:[Ww]ritten|[Pp]osted) )?[Bb][Yy]:? (?:[\p{Lu}\p{Lo}@][^,.]{1,40}|\w+)$/u.test(line)
  )
    return true;
  if (/^@[A-Za-z0-9_]{2,20}$/.test(line)) return true;
  const day = findDate(line);
  if (day === '') return false;
  const rest = line.replace(words, '').replace(/[\d\s.,:|·•\-–—/()년월일]+/gu, '');
  return rest.length <= REST;
}
