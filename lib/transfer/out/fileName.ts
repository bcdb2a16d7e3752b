// Bytes of a name without its ending. File systems take 255; archives, synchronising folders and long paths take less.
const BYTES = 180;

const reserved =
  /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|desktop\.ini|thumbs\.db)(?:\.|$)/i;

/**
 * A name for a file, of any title: one step of a path in every system, composed (NFC), without what controls, hides or
 * turns round text, at most 180 bytes with its ending. Empty where nothing is left of the title.
 */
export function fileName(title: string, extension: string): string {
  const ending = extension === '' ? '' : `.${extension}`;
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    // control, format (bidi, zero width), private and unassigned characters, what could not be decoded
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}\ufffd]+/gu, '')
    // what Windows, archives or shells read as more than a letter, and what looks like a slash
    .replace(/[<>:"/\\|?*`$\u2044\u2215\u29f5\u29f8\uff0f\uff3c]+/g, '-')
    .replace(/\s+/g, ' ')
    // what was taken out may have stood between letters that are one
    .normalize('NFC');
  const cut = shortened(trimmed(plain), BYTES - ending.length);
  if (cut === '') return '';
  return `${reserved.test(cut) ? `_${cut}` : cut}${ending}`;
}

/** No hidden files, no options of a command line, no ending that Windows drops. */
const trimmed = (name: string): string => name.replace(/^[\s.~-]+|[\s.-]+$/g, '');

function shortened(name: string, bytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= bytes) return name;
  let cut = '';
  let left = bytes - 3; // of the ellipsis
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    left -= encoder.encode(segment).length;
    if (left < 0) break;
    cut += segment;
  }
  return cut === '' ? '' : `${trimmed(cut)}…`;
}

/**
 * Gives each title a name that no other has, for systems that tell neither letters' case apart nor composed from
 * decomposed letters. `fallback` stands for titles that make no name.
 */
export function namer(extension: string, fallback: string): (title: string) => string {
  const taken = new Set<string>();
  // how often a name was wanted: of ten thousand posts with one title each looks at one number
  const wanted = new Map<string, number>();
  return (title) => {
    const base = fileName(title, '') || fallback;
    const same = keyOf(base);
    for (let n = (wanted.get(same) ?? 0) + 1; ; n++) {
      const own = n === 1 ? base : `${shortened(base, BYTES - 8 - extension.length)} (${n})`;
      const name = fileName(own, extension);
      const key = keyOf(name);
      if (taken.has(key)) continue;
      taken.add(key);
      wanted.set(same, n);
      return name;
    }
  };
}

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();
