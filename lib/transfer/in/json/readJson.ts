import { atOnce } from '@/lib/model/inPieces';
import type { Format } from '../format';
import type { ParseHtml } from '../html/parseHtml';
import type { Contents } from '../item';
import { annotationsIn, readAnnotations } from './annotations';
import { isHypothesis, readHypothesis } from './hypothesis';
import { isKarakeep, readKarakeep } from './karakeep';
import { isLinkwarden, readLinkwarden } from './linkwarden';
import { isOmnivore, readOmnivore } from './omnivore';
import { isPinboard, readPinboard } from './pinboard';
import { isWallabag, readWallabag } from './wallabag';
import { isWebClipper, readWebClipper } from './webClipper';

/** Reads a JSON file of a service, which is known by its shape; null for another. */
export function readJson(value: unknown, parseHtml: ParseHtml): ({ format: Format } & Contents) | null {
  const annotations = annotationsIn(value);
  if (annotations) return { format: 'annotations', ...readAnnotations(annotations) };
  if (Array.isArray(value)) {
    if (isWallabag(value)) return { format: 'wallabag', ...readWallabag(value, parseHtml) };
    if (isOmnivore(value)) return { format: 'omnivore', ...atOnce(readOmnivore(value, () => '')) };
    if (isPinboard(value)) return { format: 'bookmarks', ...readPinboard(value) };
    if (isWebClipper(value)) return { format: 'webclipper', ...readWebClipper(value) };
    return null;
  }
  if (isHypothesis(value)) return { format: 'hypothesis', ...readHypothesis(value) };
  if (isKarakeep(value)) return { format: 'karakeep', ...readKarakeep(value) };
  if (isLinkwarden(value)) return { format: 'linkwarden', ...readLinkwarden(value) };
  return null;
}
