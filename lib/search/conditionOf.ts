import type { Colour } from '@/lib/model/colour';
import {
  colourNamed, conditionNames, fieldsIn, hasNames, isNames, languageNames, named, no, placeNames, sameName, yes,
} from './conditionNames'; // prettier-ignore
import { periodOf, rangeOfDates } from './period';
import type { Piece } from './pieces';
import type { Field, Filter } from './query';

/** What a piece with a colon asks for. Of `filters`, all must hold. */
export type Asked =
  | { kind: 'filters'; filters: Filter[]; not: boolean }
  | { kind: 'fields'; fields: readonly Field[]; not: boolean }
  /** a known name, without a value that could be read: it is still being typed */
  | { kind: 'half' };

export type OwnNames = Partial<Record<Colour, string>>;

/** What a piece says before and after its colon; null where that is no condition, as in `std::vector`. */
export function conditionOf({ name, text, not }: Piece, own: OwnNames = {}): Asked | null {
  const by = name === null ? undefined : named(conditionNames, name);
  if (by === undefined || text.startsWith(':')) return null;
  const value = text.trim();
  const filters = (...all: (Filter | null | undefined | false)[]): Asked => {
    const known = all.filter((filter) => filter != null && filter !== false);
    return known.length > 0 ? { kind: 'filters', filters: known, not } : { kind: 'half' };
  };
  if (value === '') return { kind: 'half' };
  switch (by) {
    case 'tag':
      return value === '#' ? { kind: 'half' } : filters({ by, value: value.replace(/^#/, '') });
    case 'site':
    case 'series':
      return filters({ by, value });
    case 'lang':
      return filters({ by, value: named(languageNames, value) ?? value.toLowerCase() });
    case 'is': {
      const is = named(isNames, value);
      return filters(is && { by, value: is });
    }
    case 'has': {
      const has = named(hasNames, value);
      return filters(has && { by, value: has });
    }
    case 'color': {
      const colour = colourNamed(value, own);
      return filters(colour && { by: 'colour', value: colour });
    }
    case 'before':
    case 'after': {
      const period = periodOf(value);
      return filters(period && { by, at: period.from });
    }
    case 'date': {
      const { from, to } = rangeOfDates(value) ?? {};
      return filters(
        from !== undefined && { by: 'after', at: from },
        to !== undefined && { by: 'before', at: to },
      );
    }
    case 'in': {
      const place = named(placeNames, value);
      return place ? { kind: 'fields', fields: fieldsIn(place), not } : { kind: 'half' };
    }
    case 'code':
    case 'note':
    case 'highlight': {
      const has: Filter = { by: 'has', value: by };
      if (yes.includes(sameName(value))) return { kind: 'filters', filters: [has], not };
      return no.includes(sameName(value)) ? { kind: 'filters', filters: [has], not: !not } : null;
    }
  }
}
