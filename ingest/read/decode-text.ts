import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { soundsCyrillic } from './sounds-cyrillic.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Code pages in which Russian and Kazakh texts are met, the likeliest first. KZ-1048 and PT154 are windows-1251 with Kazakh letters. */
const CYRILLIC_PAGES = ['windows-1251', 'KZ-1048', 'PT154', 'KOI8-R', 'IBM866', 'ISO-8859-5', 'x-mac-cyrillic'] as const;
const DECODER_NAMES: Readonly<Record<string, string>> = { IBM866: 'cp866', 'KZ-1048': 'rk1048', 'x-mac-cyrillic': 'maccyrillic' };

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return null;
};

const decodeAs = (bytes: Uint8Array, encoding: string): string => iconv.decode(Buffer.from(bytes), DECODER_NAMES[encoding] ?? encoding);

/** UTF-16 without a mark: every second byte is from a few blocks (0 for Latin, 4 for Cyrillic). */
function utf16Order(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = bytes.subarray(0, 4096);
  const high = (offset: 0 | 1): number => sample.filter((byte, at) => at % 2 === offset && (byte === 0 || byte === 4)).length;
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  if (high(1) / pairs > 0.9) return 'UTF-16LE';
  if (high(0) / pairs > 0.9) return 'UTF-16BE';
  return null;
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Half surrogates written out in bytes and single damaged bytes are forgiven; another encoding damages every second letter. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.split('\ufffd').length - 1;
  const beyondAscii = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return damaged <= beyondAscii / 50 ? text : null;
}

/**
 * The text in some bytes and the name of their encoding, or `null` where no guess reads well.
 * A code page is taken only if the text sounds like Russian or Kazakh in it: the guess of a detector alone is not trusted.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { text: decodeAs(bytes, marked), encoding: marked };
  const order = utf16Order(bytes);
  if (order !== null) return { text: decodeAs(bytes, order), encoding: order };
  if (bytes.includes(0)) return null;
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'UTF-8' };
  const mended = nearlyUtf8(bytes);
  if (mended !== null) return { text: mended, encoding: 'UTF-8' };
  const guesses = analyse(bytes).map((match) => match.name);
  const pages = [...CYRILLIC_PAGES].sort((a, b) => rank(guesses, a) - rank(guesses, b));
  const best = pages
    .map((encoding) => ({ encoding, text: decodeAs(bytes, encoding) }))
    .map((decoded) => ({ ...decoded, score: soundsCyrillic(decoded.text) }))
    .sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0.5 ? { text: best.text, encoding: best.encoding } : null;
}

const rank = (guesses: readonly string[], encoding: string): number => {
  const at = guesses.findIndex((guess) => guess.toLowerCase() === encoding.toLowerCase());
  return at < 0 ? guesses.length : at;
};
