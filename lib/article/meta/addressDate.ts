import { findDate } from './date';

/** The day in an address such as `/2019/11/18/title`, `/2019-11-18.html` or `/title-20191118`; empty without one. */
export function fromAddress(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  const found =
    /[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|\.html?$|$)/.exec(path) ??
    /[/_-](20\d{2})([01]\d)([0-3]\d)(?=[/_-]|\.html?$|$)/.exec(path);
  return found ? findDate(`${found[1]}-${found[2]}-${found[3]}`) : '';
}
