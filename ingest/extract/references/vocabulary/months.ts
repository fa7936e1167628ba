/** Month names by their first letters: English, Russian, Kazakh in Cyrillic and in Latin letters. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'қаңтар', 'қаң', 'qantar', 'qańtar', 'qañtar', 'yanvar', 'ianvar'],
  ['feb', 'фев', 'ақпан', 'ақп', 'aqpan', 'fevral'],
  ['mar', 'мар', 'наур', 'naur'],
  ['apr', 'апр', 'сәу', 'sau', 'sáu', 'säu'],
  ['may', 'май', 'мая', 'мамыр', 'mamyr', 'maia', 'maya'],
  ['jun', 'июн', 'маус', 'maus', 'iiun', 'iyun'],
  ['jul', 'июл', 'шіл', 'shil', 'şil', 'iiul', 'iyul'],
  ['aug', 'авг', 'там', 'tam', 'avgust'],
  ['sep', 'сен', 'қыр', 'qyr', 'sentiabr', 'sentyabr'],
  ['oct', 'окт', 'қазан', 'қаз', 'qazan', 'okt'],
  ['nov', 'ноя', 'қараш', 'қар', 'qarash', 'noia', 'noya'],
  ['dec', 'дек', 'желт', 'jelt', 'zhelt', 'dek'],
];

const STEMS = MONTH_STEMS.flatMap((stems, index) => stems.map((stem) => ({ stem, month: index + 1 }))).sort(
  (a, b) => b.stem.length - a.stem.length,
);

/** A pattern source for one month name. */
export const MONTH_WORD = `(?:${STEMS.map(({ stem }) => stem).join('|')})\\p{L}{0,9}\\.?`;

/** 1 to 12, or `null` where the word is no month. A misspelt ending does not matter. */
export function monthNumber(word: string): number | null {
  const lower = word.toLowerCase();
  return STEMS.find(({ stem }) => lower.startsWith(stem))?.month ?? null;
}
