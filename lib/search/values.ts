import { colours, type Colour } from '@/lib/model/colour';
import {
  colourNames, hasNames, isNames, languageNames, placeNames, yes, no, type ConditionName,
} from './conditionNames'; // prettier-ignore
import { folded } from './codes';
import { withoutQuotes } from './pieces';
import { inside } from './ways';

/** What there is to be asked for, most used first, with the number of posts. */
export interface Known {
  tags: readonly [string, number][];
  sites: readonly [string, number][];
  series: readonly [string, number][];
  languages: readonly [string, number][];
  colourNames: Partial<Record<Colour, string>>;
  today: Date;
  /** of the interface: in which names and values are offered where nothing was typed */
  lang: 'ko' | 'en';
}

export interface Value {
  value: string;
  count: number | null;
}

/** Values of a condition that begin so, in one of their words. */
export function valuesOf(name: ConditionName, typed: string, known: Known): Value[] {
  const begins = inside(typed.replace(/^#/, ''));
  return allOf(name, typed, known).filter(({ value }) => begins.test(folded(withoutQuotes(value))));
}

function allOf(name: ConditionName, typed: string, known: Known): Value[] {
  const lang = /[ㄱ-ㅣ가-힣]/.test(typed) ? 'ko' : /[a-z]/i.test(typed) ? 'en' : known.lang;
  const fixed = (names: Record<string, { en: readonly string[]; ko: readonly string[] }>): Value[] =>
    Object.values(names).map((each) => ({ value: each[lang][0]!, count: null }));
  const counted = (values: Known['tags']): Value[] => values.map(([value, count]) => ({ value, count }));
  switch (name) {
    case 'tag':
      return counted(known.tags);
    case 'site':
      return counted(known.sites);
    case 'series':
      return counted(known.series);
    case 'lang':
      // by the name that it has in the interface, where it has one
      return known.languages.map(([code, count]) => ({
        value: code in languageNames && lang === 'ko' ? languageNames[code as 'ko' | 'en'].ko[0]! : code,
        count,
      }));
    case 'is':
      return fixed(isNames);
    case 'has':
      return fixed(hasNames);
    case 'in':
      return fixed(placeNames);
    case 'color': {
      const own = colours.flatMap((colour) => known.colourNames[colour] || []);
      return [...own.map((value) => ({ value, count: null })), ...fixed(colourNames)];
    }
    case 'before':
    case 'after':
    case 'date':
      return periods(known.today).map((value) => ({ value, count: null }));
    case 'code':
    case 'note':
    case 'highlight':
      return [yes[0]!, no[0]!].map((value) => ({ value, count: null }));
  }
}

/** This month and the last, this year and the last. */
function periods(today: Date): string[] {
  const month = (ago: number): string => {
    const date = new Date(today.getFullYear(), today.getMonth() - ago, 1);
    return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
  };
  const year = today.getFullYear();
  return [month(0), month(1), String(year), String(year - 1)];
}
