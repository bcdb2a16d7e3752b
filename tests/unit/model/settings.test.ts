import { expect, test } from 'vitest';
import { defaults, readSettings } from '@/lib/model/settings';

test('settings that were stored come back', () => {
  const stored = {
    ...defaults,
    theme: 'sepia',
    size: 20,
    measure: 720,
    colourNames: { yellow: 'key point' },
    terms: [['갈피', 'galpi']],
    savedSearches: [{ name: '회고', query: '태그:회고' }],
  };
  expect(readSettings(stored)).toEqual(stored);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a string', 'dark'],
  ['a list', []],
])('%s gives the defaults', (_, stored) => {
  expect(readSettings(stored)).toEqual(defaults);
});

test.each([
  ['a theme nobody knows', { theme: 'neon' }],
  ['a size out of bounds', { size: 400 }],
  ['a size that is text', { size: '18' }],
  ['a line height that is not a number', { lineHeight: Number.NaN }],
  ['a width out of bounds', { measure: 5 }],
  ['a switch that is text', { wrapCode: 'yes' }],
  ['a colour nobody knows', { lastColour: 'teal' }],
  ['terms that are no lists', { terms: ['갈피'] }],
  ['a saved search without a query', { savedSearches: [{ name: '회고' }] }],
  ['saved searches that are text', { savedSearches: 'x' }],
  ['a setting nobody knows', { telemetry: true }],
])('%s falls back to the default', (_, stored) => {
  expect(readSettings({ ...stored, font: 'serif' })).toEqual({ ...defaults, font: 'serif' });
});

test('of lists, what is whole is kept', () => {
  const search = { name: '회고', query: '태그:회고' };
  const stored = {
    terms: [['갈피', 'galpi'], 'k8s', ['a', 1]],
    savedSearches: [{ name: '?' }, search, null],
    colourNames: { yellow: '중요', teal: 'x', blue: 3 },
  };
  expect(readSettings(stored)).toEqual({
    ...defaults,
    terms: [['갈피', 'galpi']],
    savedSearches: [search],
    colourNames: { yellow: '중요' },
  });
});
