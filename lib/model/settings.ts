import { colours, isColour, type Colour } from './colour';
import { isRecord } from './isRecord';

export const themes = ['light', 'dark', 'sepia', 'auto'] as const;
export type Theme = (typeof themes)[number];

/** A search that stands beside the views. */
export interface SavedSearch {
  name: string;
  query: string;
}

/** Everything the reader can set, in one record. Stored in `storage.local` under `settings`. */
export interface Settings {
  version: 1;
  theme: Theme;
  font: 'sans' | 'serif';
  /** article text, px */
  size: number;
  lineHeight: number;
  /** width of the article, px; null follows the language (680 Korean, 640 English) */
  measure: number | null;
  wrapCode: boolean;
  notesColumn: boolean;
  /** what the toolbar button does on a page: read at once, or open the popup */
  toolbar: 'read' | 'list';
  /** where the reading view opens */
  openIn: 'same-tab' | 'new-tab';
  /** the reader's own names for colours */
  colourNames: Partial<Record<Colour, string>>;
  lastColour: Colour;
  /** how often the caret mode's hint was shown */
  caretHints: number;
  /** words that say the same thing in a search, a line each: 쿠버네티스, kubernetes, k8s */
  terms: string[][];
  savedSearches: SavedSearch[];
  /** what an exported post looks like as Markdown; empty: ours */
  markdownTemplate: string;
}

export const defaults: Settings = {
  version: 1,
  theme: 'auto',
  font: 'sans',
  size: 18,
  lineHeight: 1.8,
  measure: null,
  wrapCode: false,
  notesColumn: true,
  toolbar: 'read',
  openIn: 'same-tab',
  colourNames: {},
  lastColour: 'yellow',
  caretHints: 0,
  terms: [],
  savedSearches: [],
  markdownTemplate: '',
};

/** Bounds and step of the numbers a reader can change. */
export const ranges = {
  size: { min: 14, max: 26, step: 1 },
  lineHeight: { min: 1.4, max: 2.2, step: 0.1 },
  measure: { min: 480, max: 960, step: 40 },
} as const;

/**
 * Settings as stored by any version, in today's shape. Unknown or damaged values fall back to the default, so that
 * a broken record never keeps a reader from reading.
 */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return defaults;
  const kept = Object.entries(stored)
    .map(([key, value]): [string, unknown] => [key, wholeIn(key, value)])
    .filter(([key, value]) => valid(key, value));
  return { ...defaults, ...Object.fromEntries(kept), version: 1 };
}

/** What is stored once some settings change. What this version cannot read stays: another may. */
export const patched = (stored: unknown, patch: Partial<Settings>): object => ({
  version: 1,
  ...(isRecord(stored) && stored),
  ...patch,
});

/** Of lists, what can be read: the rest would be written over with it. */
function wholeIn(key: string, value: unknown): unknown {
  if (key === 'terms' && Array.isArray(value)) return value.filter(isTexts);
  if (key === 'savedSearches' && Array.isArray(value)) return value.filter(isSavedSearch);
  if (key === 'colourNames' && isRecord(value))
    return Object.fromEntries(Object.entries(value).filter(isName));
  return value;
}

function valid(key: string, value: unknown): boolean {
  if (!Object.hasOwn(defaults, key)) return false;
  if (key === 'measure') return value === null || inRange('measure', value);
  if (key === 'size' || key === 'lineHeight') return inRange(key, value);
  if (key === 'colourNames') return isRecord(value);
  if (key === 'terms' || key === 'savedSearches') return Array.isArray(value);
  if (Object.hasOwn(choices, key)) return choices[key]!.includes(value);
  return typeof value === typeof defaults[key as keyof Settings] && value !== null;
}

const isName = ([colour, name]: [string, unknown]): boolean => isColour(colour) && typeof name === 'string';

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const isSavedSearch = (value: unknown): boolean =>
  isRecord(value) && isTexts([value['name'], value['query']]);

const choices: Record<string, readonly unknown[]> = {
  theme: themes,
  font: ['sans', 'serif'],
  toolbar: ['read', 'list'],
  openIn: ['same-tab', 'new-tab'],
  lastColour: colours,
};

function inRange(key: keyof typeof ranges, value: unknown): boolean {
  return typeof value === 'number' && value >= ranges[key].min && value <= ranges[key].max;
}
