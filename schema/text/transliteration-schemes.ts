/**
 * A romanization as data. `letters` gives the small letter's reading in any place; `initial` the reading at the start
 * of a word or after a vowel, й, ъ or ь, where it differs. A letter that a scheme lacks is read as its `NEAREST` one.
 */
export interface TransliterationScheme {
  readonly title: string;
  readonly letters: Readonly<Record<string, string>>;
  readonly initial?: Readonly<Record<string, string>>;
}

const COMMON = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  ы: 'y',
} as const;

const DIGRAPHS = { ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' } as const;

const BGN_RUSSIAN = { ...COMMON, ...DIGRAPHS, ё: 'ë', й: 'y', ъ: '”', ь: '’', э: 'e', ю: 'yu', я: 'ya' } as const;

const BSI_RUSSIAN = { ...COMMON, ...DIGRAPHS, ё: 'e', й: 'i', ъ: "''", ь: "'", э: 'e', ю: 'yu', я: 'ya' } as const;

const ISO_9 = {
  ...COMMON,
  ё: 'ë',
  ж: 'ž',
  й: 'j',
  х: 'h',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'ŝ',
  ъ: 'ʺ',
  ь: 'ʹ',
  э: 'è',
  ю: 'û',
  я: 'â',
  і: 'ì',
  ә: 'a̋',
  ғ: 'ġ',
  қ: 'ķ',
  ң: 'ņ',
  ө: 'ô',
  ұ: 'u̇',
  ү: 'ù',
  һ: 'ḥ',
} as const;

/** For letters of Kazakh that a scheme made for Russian lacks: as on a Russian keyboard. */
export const NEAREST: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

export const TRANSLITERATION_SCHEMES = {
  'bgn-pcgn-1947-ru': {
    title: 'BGN/PCGN 1947, Russian',
    letters: BGN_RUSSIAN,
    initial: { е: 'ye', ё: 'yë' },
  },
  'bgn-pcgn-1979-kk': {
    title: 'BGN/PCGN 1979, Kazakh',
    letters: {
      ...BGN_RUSSIAN,
      ё: 'yo',
      и: 'ī',
      у: 'ū',
      э: 'ė',
      ә: 'ä',
      ғ: 'gh',
      қ: 'q',
      ң: 'ng',
      ө: 'ö',
      ұ: 'u',
      ү: 'ü',
      һ: 'h',
      і: 'i',
    },
  },
  'iso-9-1995': { title: 'ISO 9:1995, GOST 7.79-2000 system A', letters: ISO_9 },
  'gost-7.79-2000-b': {
    title: 'GOST 7.79-2000 system B, Russian',
    letters: {
      ...COMMON,
      ё: 'yo',
      ж: 'zh',
      й: 'j',
      х: 'x',
      ц: 'cz',
      ч: 'ch',
      ш: 'sh',
      щ: 'shh',
      ъ: '``',
      ы: 'y`',
      ь: '`',
      э: 'e`',
      ю: 'yu',
      я: 'ya',
      і: 'i',
    },
  },
  bsi: { title: 'British Standard 2979:1958 as journals use it', letters: BSI_RUSSIAN },
  'ala-lc': {
    title: 'ALA-LC, Russian and Kazakh',
    letters: {
      ...COMMON,
      ...DIGRAPHS,
      ё: 'ë',
      й: 'ĭ',
      ц: 't͡s',
      ъ: 'ʺ',
      ь: 'ʹ',
      э: 'ė',
      ю: 'i͡u',
      я: 'i͡a',
      і: 'ī',
      ә: 'ă',
      ғ: 'gh',
      қ: 'q',
      ң: 'n͡g',
      ө: 'ȯ',
      ұ: 'ū',
      ү: 'u̇',
      һ: 'ḣ',
    },
  },
  'kazakh-latin-2021': {
    title: 'Kazakh Latin alphabet of 2021',
    letters: {
      ...COMMON,
      ё: 'io',
      ж: 'j',
      й: 'i',
      х: 'h',
      ц: 'ts',
      ч: 'ch',
      ш: 'ş',
      щ: 'ş',
      ъ: '',
      ь: '',
      э: 'e',
      ю: 'iu',
      я: 'ia',
      і: 'ı',
      ә: 'ä',
      ғ: 'ğ',
      қ: 'q',
      ң: 'ñ',
      ө: 'ö',
      ұ: 'ū',
      ү: 'ü',
      һ: 'h',
    },
  },
} as const satisfies Record<string, TransliterationScheme>;

export type TransliterationSchemeName = keyof typeof TRANSLITERATION_SCHEMES;
