import { ago } from './ago';
import { findDates } from './date';

/** Who wrote a post: names of people, and the team where one is named. */
export interface People {
  names: string[];
  team: string;
}

const LONGEST = 40; // characters of a name
const label =
  /^(?:(?:(?:written|posted|published|authored|created|words|text|story|post|article|a post)\s+)?by\b|authors?(?:\s*[:：|]|$)|writer\s*[:：|]|글쓴이|작성자|지은이|저자|필자|글\s*(?:[:：|ㅣ.]|$)|작성\s*[:：|]|기고|作者|著者|文\s*[:：|/])\s*[:：.|ㅣ]?\s*/iu;
const roles =
  /(?:^|[\s/])(?:engineer|developer|programmer|editor|writer|manager|designer|architect|lead|leader|director|scientist|researcher|analyst|consultant|founder|co-founder|intern|advocate|evangelist|contributor|author|c[etpi]o|vp|pm|po|swe|sre|mvp)s?(?:\s+(?:at|of|for|@)\s.*)?$|(?:개발자|엔지니어|에디터|디자이너|매니저|리더|팀장|기획자|마케터|연구원|대표|작성|편집|번역|감수|검수|기획|그림|사진)$|^(?:head|director|vp|chief)\s/iu;
const title = /\s+(?:기자|에디터|님|개발자|엔지니어|작가|디자이너)$|(?<=[가-힣]{3})님$/u;
const noise =
  /^(?:share|follow|subscribe|posted|published|updated|edited|comments?|in|on|at|profile|avatar|admin|administrator|webmaster|root|user|unknown|anonymous|guest|none|null|undefined|author|writer|n\/a|공유(?:하기)?|구독(?:하기)?|팔로우|댓글|프로필|관리자|작성|등록|조회|운영자)$|^(?:follow|share)\s|(?:min(?:ute)?s?\s+read|읽는 시간|조회수?|views?|likes?|comments?|댓글|좋아요|followers?)\s*\d*$|^\d+\s*(?:min|분|views?|comments?|likes?)/iu;
const teams =
  /(?:팀|파트|셀|본부|그룹|길드|스쿼드|챕터|연구소|부문|\s(?:랩|실|센터)|(?:^|\s)(?:team|squad|group|guild|labs?|crew|chapter|tribe))$/iu;

const leftover =
  /(?:\s*(?:[·|•,(–-]|\b(?:on|at|published|posted|updated|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|작성일?|등록일?|게시))+\s*$/iu;

/** Names in a byline as a page writes it, without labels, roles, dates and what else stands in the line. */
export function peopleIn(text: string): People {
  if (text.length > 300) return { names: [], team: '' };
  const line = beforeDate(text.replace(/[\s\u00a0\u200b]+/g, ' ').trim());
  if (line.length > 160 || /^https?:|^www\.|^[\w.-]+\/[\w./-]+$/.test(line)) return { names: [], team: '' };
  const parts = line
    .replace(label, '')
    .split(/\s*(?:[|·•ㅣ│,、，;\n]|\s[-–—/]\s|\s(?:&|and|und|et|y|및|with)\s)\s*/iu)
    .map(bare)
    .filter((part) => isName(part));
  const plain = parts.filter((part) => !roles.test(part));
  const kept = plain.length > 0 ? plain : parts.slice(0, 1);
  return {
    names: kept.filter((part) => !teams.test(part)).map((part) => part.replace(title, '')),
    team: kept.find((part) => teams.test(part)) ?? '',
  };
}

/** A byline often goes on with its date, or begins with it. */
function beforeDate(line: string): string {
  const at = findDates(line)[0] ?? ago(line, new Date(0));
  if (!at) return line;
  const before = line.slice(0, at.index).replace(leftover, '');
  if (before.length > 1) return before;
  const after = line.slice(at.end);
  const [, writer] = /\bby:?\s(.+)/i.exec(after) ?? [];
  const rest = writer ?? (at.index > 1 ? '' : after);
  return rest.replace(leftover, '');
}

function bare(part: string): string {
  return part
    .replace(/^[\w.+-]+@[\w.-]+\s*\(([^)]*)\)$/, '$1')
    .replace(/\s*[(<[][^)>\]]*@[^)>\]]*[)>\]]/g, '')
    .replace(label, '')
    .replace(/^@/, '')
    .replace(/\s*:\s*(?:작성|편집|번역|감수|검수|기획)$/u, '')
    .replace(/^[\s"'“”‘’([<.:-]+|[\s"'“”‘’>:-]+$/g, '')
    .trim();
}

function isName(part: string): boolean {
  return (
    part.length > 0 &&
    part.length <= LONGEST &&
    /\p{L}/u.test(part) &&
    !noise.test(part) &&
    !/\d{5}|https?:|.@|[?!]$/.test(part) &&
    part.split(' ').length <= 6
  );
}
