import { forXml } from '../../escapeHtml';
import type { Workshop } from '../exported';
import { maker } from '../make';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** A page of a book: well-formed, whatever its text holds. */
export function xhtmlPage(title: string, lang: string, content: readonly Node[], workshop: Workshop): string {
  const make = maker(workshop);
  const head = make(
    'head',
    {},
    make('meta', { charset: 'utf-8' }),
    make('title', {}, title),
    make('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  );
  const html = make('html', { lang: tag(lang) }, head, make('body', {}, ...content));
  const xml = serialised(html);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xml.replace(
    `<html xmlns="${XHTML}"`,
    `<html xmlns="${XHTML}" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${tag(lang)}"`,
  )}\n`;
}

/** BCP 47; `und` where it is none. */
export function tag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    return 'und';
  }
}

/** A serialiser writes what XML has no place for all the same, and nobody could read the page. */
function serialised(html: Element): string {
  const view = html.ownerDocument.defaultView ?? globalThis;
  return forXml(new view.XMLSerializer().serializeToString(html));
}
