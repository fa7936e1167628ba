/** Languages written in Latin letters that a title's small words tell. */
const STOP_WORDS = {
  en: 'the of and in to for on with from by is are a an as at how what its between through',
  de: 'der die das und des dem den ein eine zur zum im von für über auf mit als nach',
  fr: 'le la les des et du un une dans sur pour aux au que par est ou entre chez',
  es: 'el los las y del una en para con por como su que hacia',
  it: 'il gli della delle dei nel nella una per di che con degli alla',
  tr: 've ile bir için üzerine olarak',
} as const;
type NativeLanguage = keyof typeof STOP_WORDS;

/** In the order in which they are preferred where as many words speak for one as for another. */
const NATIVE: readonly NativeLanguage[] = ['en', 'de', 'fr', 'es', 'it', 'tr'];
const SMALL_WORDS = new Map(NATIVE.map((code) => [code, new Set<string>(STOP_WORDS[code].split(' '))]));

const ROMANIZED_KAZAKH =
  /^(?:zh[aáä]ne|j[aáä]ne|turaly|respublikas\p{L}*|[qk]azakstan\p{L}{2,}|qazaqstan\p{L}*|memleket\p{L}*|ministrlig\p{L}*|bagdarlama\p{L}*|qogam\p{L}*|\p{L}{3,}(?:dy[nń]|ty[nń]|ny[nñń]g?|lyq|lyk|daryn|lardy\p{L}*|lerdi\p{L}*|synda\p{L}*|syn|tary|lary|leri|ghy|gy|gi|dagy|degi|dik|tik|asy|esi|ligi|lygy|sholu|mettik))$/iu;
const ROMANIZED_RUSSIAN =
  /^(?:v|i|iz|na|po|pri|dlya|dlia|kak|ot|ob|ili|ego|problemy|sistema|\p{L}{3,}(?:[ts]k[io][ijy]{0,2}|skogo|skikh|skih|skoi|skoj|skoy|nykh|nyh|nogo|ogo|noi|noj|noy|nye|nyi|nyy|nyj|naya|naia|nosti|nost|stvo|stva|stvii?|[ts]ii|[ts]iya|[ts]iia|[ts]ia|eniya|eniia|enie|anie|aniya|ovaniya|ovanie|ami|akh|ah|ov|ev))$/iu;
/** Letters that no Russian transliteration has. */
const KAZAKH_LETTER = /[ğñǵńşıäö]|q(?!u)|\p{Script=Cyrillic}/giu;

interface WordFacts {
  /** How much speaks for romanized Kazakh: the word and its letters. */
  readonly kazakh: number;
  readonly russian: number;
  readonly native: readonly NativeLanguage[];
}

const isSmallWord = (word: string, code: NativeLanguage): boolean =>
  SMALL_WORDS.get(code)?.has(code === 'en' ? word.toLowerCase() : word) === true || (code === 'tr' && word.startsWith('türkiye'));

const factsOf = (word: string): WordFacts => ({
  kazakh: (ROMANIZED_KAZAKH.test(word) ? 1 : 0) + (word.match(KAZAKH_LETTER)?.length ?? 0),
  russian: ROMANIZED_RUSSIAN.test(word) ? 1 : 0,
  native: NATIVE.filter((code) => isSmallWord(word, code)),
});

/** Titles share most of their words, so that the facts of a word are kept; emptied when full, as input has no end. */
const KNOWN_WORDS = new Map<string, WordFacts>();
const MOST_KNOWN_WORDS = 20_000;

function knownFactsOf(word: string): WordFacts {
  const known = KNOWN_WORDS.get(word);
  if (known !== undefined) return known;
  if (KNOWN_WORDS.size >= MOST_KNOWN_WORDS) KNOWN_WORDS.clear();
  const facts = factsOf(word);
  KNOWN_WORDS.set(word, facts);
  return facts;
}

const WORD = /\p{L}+/gu;
/** `l’histoire`: one word of French, whatever follows the apostrophe. */
const ELIDED = /(?<!\p{L})[ld]['’]\p{L}+/gu;

export interface LanguageHits {
  readonly code: string;
  readonly hits: number;
}

/** How many words of a title in Latin letters speak for a transliteration and for the language that is written in these letters. */
export function latinHits(title: string): { readonly kazakh: number; readonly russian: number; readonly native: LanguageHits } {
  let kazakh = 0;
  let russian = 0;
  const native = { en: 0, de: 0, fr: 0, es: 0, it: 0, tr: 0 };
  for (const word of title.match(WORD) ?? []) {
    const facts = knownFactsOf(word);
    kazakh += facts.kazakh;
    russian += facts.russian;
    for (const code of facts.native) native[code] += 1;
  }
  for (const elided of /['’]/.test(title) ? (title.match(ELIDED) ?? []) : []) native.fr += isSmallWord(elided.slice(2), 'fr') ? 0 : 1;
  const code = NATIVE.reduce((best, other) => (native[other] > native[best] ? other : best));
  return { kazakh, russian, native: { code, hits: native[code] } };
}
