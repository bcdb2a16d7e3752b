/** Text of a file. `guessed`: lines, from 1, that were read in another encoding than the file. */
export interface Decoded {
  text: string;
  /** null: UTF-8 */
  encoding: string | null;
  guessed: ReadonlySet<number>;
}

/**
 * UTF-8, UTF-16 with its mark, EUC-KR (with the extension of Windows), which Korean spreadsheets still write, or what
 * Western ones write. A file that is partly UTF-8 and partly EUC-KR is read line by line.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const none = new Set<number>();
  if (first === 0xff && second === 0xfe)
    return { text: lenient(bytes, 'utf-16le'), encoding: 'UTF-16', guessed: none };
  if (first === 0xfe && second === 0xff)
    return { text: lenient(bytes, 'utf-16be'), encoding: 'UTF-16', guessed: none };
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: null, guessed: none };
  // Two lines of Korean in UTF-8 are already no EUC-KR: three bytes a syllable.
  const korean = strict(bytes, 'euc-kr');
  if (korean !== null && /[가-힣]/.test(korean)) return { text: korean, encoding: 'EUC-KR', guessed: none };
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
    return { text: lenient(bytes, 'windows-1252'), encoding: 'Windows-1252', guessed: new Set() };
  return { text: lines.join(''), encoding: null, guessed };
}

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
