const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const KAZAKH_WORDS = wordSet(
  'және мен бен пен үшін туралы бойынша бұл осы бір екі арқылы ретінде сияқты немесе болып табылады жылдар жылы дейін кейін арасында негізінде жағдайында айналым сайт баспа беттер алматы астана халы заман саясат талдау мәселелері дамуы тарих тарихы республикасы тіл орта жаңа білім саяси адами даму дамыту басқару реттеу су кадр ел халық мемлекет',
);
const RUSSIAN_WORDS = wordSet(
  'и в на о об по для из от до как к с со при или не что это его их между через под над без а у год году вопросы развитие развития политика политики история исследование исследования теория общество общества республики система издательство',
);
const ENGLISH_WORDS = wordSet(
  'the of and in to for a an on at by with from as is are between into through toward towards under how why what theory policy power study studies social political state case role public research new history analysis review development international world national journal press university kazakhstan kazakh programme program',
);
const OTHER_LATIN_WORDS = wordSet(
  'der die das und von zur zum des den im ein eine für le la les des du et de une dans pour il lo gli di del della e che el los las y en por para ve ile bir için na w z i o po dlya iz ot kak kk zhane turaly boiynsha boyynsha v s k',
);

const KAZAKH_LETTER = /[әғқңөұүһі]/u;
/** Endings that Russian lacks, for words without a Kazakh letter: цифрландыру, ресурстары. */
const KAZAKH_ENDING = /(?:ландыру|андыру|лану|лау|лары|тары|дары|ларын|тарын|дарын|дағы|тағы|дың|ның|тың|ушы)$/u;
const OTHER_CYRILLIC_LETTER = /[їєґўјљњћђџ]/u;
const OTHER_LATIN_LETTER = /[ßäöüğışçñãõâêîôûàèìòùáéíóúýčšžłąęśźżńćøåæ]/u;
/** Clusters that English lacks and romanized Russian and Kazakh are full of. */
const ROMANIZED =
  /zh|shch|kh[a-z]|[a-z](?:sk|n|ov|ev)(?:ii|iy|yi|aia|aya|oi|oy|ogo)$|(?:atsii|atsiya|atsiia|eniye|enie|eniya|eniia|ost'?i?)$|[a-z](?:nyng?|nin|nda|ynda|inda|lyq|lyk|lik|dyn|tyn|tary|lary|leri|deri)$|^q(?!u)|q(?!u)/;

const share = (words: readonly string[], test: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(test).length / words.length;

function languageOfCyrillic(words: readonly string[]): 'kk' | 'ru' | 'other' {
  if (words.some((word) => OTHER_CYRILLIC_LETTER.test(word))) return 'other';
  const kazakh = share(words, (word) => KAZAKH_LETTER.test(word) || KAZAKH_WORDS.has(word) || KAZAKH_ENDING.test(word));
  const russian = share(words, (word) => RUSSIAN_WORDS.has(word) || /[эщъ]|(?:ый|ий|ая|ое|ые|ого|ия|ии|ов|ость|ости|ция|ции)$/u.test(word));
  if (kazakh === 0) return 'ru';
  return kazakh >= russian ? 'kk' : 'ru';
}

function languageOfLatin(words: readonly string[]): 'en' | 'other' {
  const english = share(words, (word) => ENGLISH_WORDS.has(word));
  const other = share(
    words,
    (word) => OTHER_LATIN_LETTER.test(word) || (OTHER_LATIN_WORDS.has(word) && !ENGLISH_WORDS.has(word)) || ROMANIZED.test(word),
  );
  return other > english ? 'other' : 'en';
}

/**
 * The language of a title, a keyword or a passage: Kazakh, Russian, English, or another one
 * (romanized Kazakh and Russian count as another). The script decides first, then letters that only one language has,
 * then common words and endings. A text without letters is `other`.
 */
export function languageOf(text: string): 'kk' | 'ru' | 'en' | 'other' {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word));
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word));
  if (cyrillic.length === 0 && latin.length === 0) return 'other';
  return cyrillic.length >= latin.length ? languageOfCyrillic(cyrillic) : languageOfLatin(latin);
}
