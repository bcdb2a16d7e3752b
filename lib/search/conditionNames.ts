import { colours, type Colour } from '@/lib/model/colour';
import type { Field, Filter } from './query';

/** Everything that can stand before a colon. */
export type ConditionName =
  | 'tag' | 'site' | 'lang' | 'series' | 'is' | 'has' | 'color' | 'before' | 'after' | 'date' | 'in'
  | 'code' | 'note' | 'highlight'; // prettier-ignore

export type Is = Extract<Filter, { by: 'is' }>['value'];
export type Has = Extract<Filter, { by: 'has' }>['value'];

/** What a condition is called: the first of each language is the one that is offered. */
export const conditionNames: Record<ConditionName, { en: readonly string[]; ko: readonly string[] }> = {
  tag: { en: ['tag'], ko: ['태그'] },
  site: { en: ['site'], ko: ['사이트'] },
  lang: { en: ['lang', 'language'], ko: ['언어'] },
  series: { en: ['series'], ko: ['연재', '시리즈'] },
  is: { en: ['is', 'status'], ko: ['상태'] },
  has: { en: ['has'], ko: ['있음'] },
  color: { en: ['color', 'colour'], ko: ['색', '색깔'] },
  before: { en: ['before'], ko: ['이전'] },
  after: { en: ['after', 'since'], ko: ['이후'] },
  date: { en: ['date'], ko: ['기간', '날짜'] },
  in: { en: ['in'], ko: ['위치', '찾을곳'] },
  // 코드:있음 says in Korean what has:code says
  code: { en: [], ko: ['코드'] },
  note: { en: [], ko: ['메모'] },
  highlight: { en: [], ko: ['하이라이트'] },
};

type ValueNames<Value extends string> = Record<Value, { en: readonly string[]; ko: readonly string[] }>;

export const isNames: ValueNames<Is> = {
  starred: { en: ['starred', 'star'], ko: ['별표'] },
  unread: { en: ['unread', 'inbox'], ko: ['받은글', '안읽음', '읽지않음'] },
  reading: { en: ['reading'], ko: ['읽는중'] },
  done: { en: ['done', 'read'], ko: ['다읽음', '읽음'] },
  archived: { en: ['archived', 'archive'], ko: ['보관', '보관함'] },
};

export const hasNames: ValueNames<Has> = {
  note: { en: ['note', 'notes'], ko: ['메모'] },
  highlight: { en: ['highlight', 'highlights'], ko: ['하이라이트'] },
  code: { en: ['code'], ko: ['코드'] },
};

export const colourNames: ValueNames<Colour> = {
  yellow: { en: ['yellow'], ko: ['노랑', '노란색'] },
  green: { en: ['green'], ko: ['초록', '초록색'] },
  blue: { en: ['blue'], ko: ['파랑', '파란색'] },
  pink: { en: ['pink'], ko: ['분홍', '분홍색'] },
  violet: { en: ['violet', 'purple'], ko: ['보라', '보라색'] },
};

export type Place = 'title' | 'text' | 'code' | 'notes' | 'tags' | 'highlights';

export const placeNames: ValueNames<Place> = {
  title: { en: ['title'], ko: ['제목'] },
  text: { en: ['text', 'body'], ko: ['본문'] },
  code: { en: ['code'], ko: ['코드'] },
  notes: { en: ['notes', 'note'], ko: ['메모'] },
  tags: { en: ['tags', 'tag'], ko: ['태그'] },
  highlights: { en: ['highlights', 'highlight'], ko: ['하이라이트'] },
};

/** A note is read with the words it stands beside. */
export const fieldsIn = (place: Place): readonly Field[] =>
  place === 'notes' ? ['highlights', 'notes'] : [place];

export const languageNames: ValueNames<'ko' | 'en'> = {
  ko: { en: ['ko', 'korean'], ko: ['한국어', '한글'] },
  en: { en: ['en', 'english'], ko: ['영어'] },
};

/** 코드:있음, 코드:없음 */
export const yes = ['있음', 'yes'];
export const no = ['없음', 'no'];

/** Names and values are compared so: whatever their case, composition or spaces. */
export const sameName = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** Which of the values a text names; undefined for none. */
export function named<Value extends string>(names: ValueNames<Value>, text: string): Value | undefined {
  const wanted = sameName(text);
  const values = Object.keys(names) as Value[];
  return values.find((value) => [...names[value].en, ...names[value].ko].includes(wanted));
}

/** A colour by its name, or by the one the reader gave it. */
export function colourNamed(text: string, own: Partial<Record<Colour, string>>): Colour | undefined {
  const wanted = sameName(text);
  return (
    colours.find((colour) => own[colour] && sameName(own[colour]) === wanted) ?? named(colourNames, text)
  );
}
