import { isColour, lineStyles } from '@/lib/model/colour';
import { LONGEST, type OutlinedPicture } from './picture';
import { tints } from './style';

/** Style sheet for `scripting.insertCSS`. The values come from a page: they are strings of CSS, and nothing else. */
export function outlineCss(pictures: readonly OutlinedPicture[]): string {
  return pictures.filter(isOutlined).map(rule).join('\n');
}

function rule({ attribute, value, colour }: OutlinedPicture): string {
  const style = lineStyles[colour] === 'wavy' ? 'solid' : lineStyles[colour];
  // Inside of the picture: there no frame of the page cuts it off.
  const outline = `outline:4px ${style} ${tints[colour].line}!important;outline-offset:-4px!important`;
  const named = value.length < LONGEST ? '=' : '^=';
  return `img[${attribute}${named}"${quoted(value)}"]{${outline}}`;
}

const isOutlined = ({ attribute, value, colour }: OutlinedPicture): boolean =>
  /^(?:src|data-[a-z-]{1,40})$/.test(attribute) &&
  typeof value === 'string' &&
  value !== '' &&
  value.length <= LONGEST &&
  isColour(colour);

/** Every unit that could end the string, or mean something in it, by its number. */
const quoted = (value: string): string =>
  value.replace(/[^\w:/.,;=%&?#@!~+-]/g, (unit) => `\\${unit.charCodeAt(0).toString(16)} `);
