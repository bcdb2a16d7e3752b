/**
 * Text of a file. `guessed`: lines, from 1, that were read in another encoding than the file. `isCut`: the file was cut off
 * within its last character, which is left out.
 */
export interface Decoded {
  text: string;
  /** null: UTF-8 */
  encoding: string | null;
  guessed: ReadonlySet<number>;
  isCut: boolean;
}

/**
 * UTF-8, UTF-16 with its mark, EUC-KR (with the extension of Windows), which Korean spreadsheets still write, or what
 * Western ones write. A file that is partly UTF-8 and partly EUC-KR is read line by line.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const known = (text: string, encoding: string | null, isCut: boolean): Decoded => ({
    text: unmarked(text),
    encoding,
    guessed: new Set(),
    isCut,
  });
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff && 'utf-16be';
  if (mark) return known(lenient(bytes.subarray(0, bytes.length & ~1), mark), 'UTF-16', bytes.length % 2 > 0);
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return known(utf8, null, false);
  const isKorean = (text: string): boolean => /[가-힣]/.test(text);
  // Two lines of Korean in UTF-8 are already no EUC-KR: three bytes a syllable.
  const korean = strict(bytes, 'euc-kr');
  if (korean !== null && isKorean(korean)) return known(korean, 'EUC-KR', false);
  for (const less of [1, 2, 3]) {
    const cut = bytes.subarray(0, -less);
    const text = strict(cut, 'utf-8');
    // a letter with an accent of Western spreadsheets would be half of such a character too
    if (text !== null && /[\u0080-\uffff]/.test(text)) return known(text, null, true);
    const half = less === 1 ? strict(cut, 'euc-kr') : null;
    if (half !== null && isKorean(half)) return known(half, 'EUC-KR', true);
  }
  return byLine(bytes);
}

function byLine(bytes: Uint8Array): Decoded {
  let isKorean = false;
  const guessed = new Set<number>();
  const lines: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const part = bytes.subarray(start, end);
    let text = strict(part, 'utf-8');
    if (text === null) {
      guessed.add(lines.length + 1);
      const korean = strict(part, 'euc-kr');
      isKorean ||= korean !== null;
      text = korean ?? lenient(part, 'utf-8');
    }
    lines.push(text);
    start = end;
  }
  if (!isKorean)
    return {
      text: lenient(bytes, 'windows-1252'),
      encoding: 'Windows-1252',
      guessed: new Set(),
      isCut: false,
    };
  return { text: unmarked(lines.join('')), encoding: null, guessed, isCut: false };
}

/** A decoder takes one mark away; programs that join or rewrite files put another before it. */
const unmarked = (text: string): string => text.replace(/^\ufeff+/, '');

// made once: an archive holds thousands of small files
const decoders = new Map<string, TextDecoder>();

function strict(bytes: Uint8Array, encoding: string): string | null {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  decoders.set(encoding, decoder);
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

const lenient = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
