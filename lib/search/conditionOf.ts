import type { Colour } from '@/lib/model/colour';
import {
  colourNamed, conditionNames, fieldsIn, hasNames, isNames, languageNames, named, no, placeNames, sameName, yes,
} from './conditionNames'; // prettier-ignore
import { periodOf, rangeOfDates } from './period';
import type { Piece } from './pieces';
import type { Field, Filter } from './query';

/** What a piece with a colon asks for. */
export type Asked =
  | { kind: 'filter'; filter: Filter; not: boolean }
  | { kind: 'fields'; fields: readonly Field[]; not: boolean }
  /** a known name, without a value that could be read: it is still being typed */
  | { kind: 'half' };

export type OwnNames = Partial<Record<Colour, string>>;

/** What a piece says before and after its colon; null where that is no condition, as in `std::vector`. */
export function conditionOf({ name, text, not }: Piece, own: OwnNames = {}): Asked | null {
  const by = name === null ? undefined : named(conditionNames, name);
  if (by === undefined || text.startsWith(':')) return null;
  const value = text.trim();
  const asking = (filter: Filter | null | undefined): Asked =>
    filter ? { kind: 'filter', filter, not } : { kind: 'half' };
  if (value === '') return { kind: 'half' };
  switch (by) {
    case 'tag':
      return asking(value === '#' ? null : { by, value: value.replace(/^#/, '') });
    case 'site':
    case 'series':
      return asking({ by, value });
    case 'lang':
      return asking({ by, value: named(languageNames, value) ?? value.toLowerCase() });
    case 'is': {
      const is = named(isNames, value);
      return asking(is && { by, value: is });
    }
    case 'has': {
      const has = named(hasNames, value);
      return asking(has && { by, value: has });
    }
    case 'color': {
      const colour = colourNamed(value, own);
      return asking(colour && { by: 'colour', value: colour });
    }
    case 'before': {
      const period = periodOf(value);
      return asking(period && { by: 'date', to: period.from });
    }
    case 'after': {
      const period = periodOf(value);
      return asking(period && { by: 'date', from: period.from });
    }
    case 'date': {
      const range = rangeOfDates(value);
      return asking(range && { by, ...range });
    }
    case 'in': {
      const place = named(placeNames, value);
      return place ? { kind: 'fields', fields: fieldsIn(place), not } : { kind: 'half' };
    }
    case 'code':
    case 'note':
    case 'highlight': {
      const has: Filter = { by: 'has', value: by };
      if (yes.includes(sameName(value))) return { kind: 'filter', filter: has, not };
      return no.includes(sameName(value)) ? { kind: 'filter', filter: has, not: !not } : null;
    }
  }
}
