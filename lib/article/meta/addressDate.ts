import { findDate } from './date';

/** The day in an address such as `/2019/11/18/title`; empty without one. */
export function fromAddress(url: string): string {
  const found = /[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url.replace(/[?#].*$/s, ''));
  return found ? findDate(`${found[1]}-${found[2]}-${found[3]}`) : '';
}
