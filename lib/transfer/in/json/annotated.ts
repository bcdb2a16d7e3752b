import { decoded } from '@/lib/model/decoded';
import type { RawItem } from '../gather';

// as the library names posts without an address
const OURS = /^urn:galpi:title:([^:]*):([^:]*)$/;

/**
 * What an annotation is made on. A PDF or a file of the reader's own has no address of the web: it is known by its title,
 * as books are, or by the name of its file.
 */
export function annotated(
  source: unknown,
  title: unknown,
): Pick<RawItem, 'url' | 'title' | 'byline' | 'titled'> {
  const address = typeof source === 'string' ? source.trim() : '';
  if (!/^(?:urn|file):/i.test(address)) return { url: source, title };
  const [, ownTitle = '', author = ''] = OURS.exec(address) ?? [];
  const name = /^file:/i.test(address) ? address.slice(address.lastIndexOf('/') + 1) : ownTitle;
  const called = typeof title === 'string' && title.trim() !== '' ? title : decoded(name);
  // nobody knows it by that: the reader is asked
  if (called === '') return { url: '', title: address };
  return { url: '', title: called, byline: decoded(author), titled: true };
}
