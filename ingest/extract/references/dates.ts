import { MONTH_WORD, monthNumber } from './vocabulary/months.ts';

/** A pattern source for a full date in the forms the three languages print. */
export const DATE = [
  String.raw`\d{4}[-/]\d{2}[-/]\d{2}`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th|-?ші|-?шы)? (?:of )?${MONTH_WORD},? \d{4}`,
  String.raw`${MONTH_WORD} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
  String.raw`\d{4} (?:ж\.|жыл(?:ғы|дың)?|г\.)?\s?\d{1,2}[- ]?(?:ші )?${MONTH_WORD}`,
  String.raw`\d{4},? ${MONTH_WORD} \d{1,2}`,
  String.raw`\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)`,
].join('|');

const FORMS: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'dmy' | 'dMy' | 'Mdy' | 'ydM' | 'yMd' }[] = [
  { pattern: /^(\d{4})[-/](\d{2})[-/](\d{2})$/, order: 'ymd' },
  { pattern: /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, order: 'dmy' },
  { pattern: /^(\d{1,2})(?:st|nd|rd|th|-?ші|-?шы)? (?:of )?(\p{L}{2,14})\.?,? (\d{4})$/u, order: 'dMy' },
  { pattern: /^(\p{L}{2,14})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, order: 'Mdy' },
  { pattern: /^(\d{4}) (?:ж\.|жыл(?:ғы|дың)?|г\.)?\s?(\d{1,2})[- ]?(?:ші )?(\p{L}{2,14})\.?$/u, order: 'ydM' },
  { pattern: /^(\d{4}),? (\p{L}{2,14})\.? (\d{1,2})$/u, order: 'yMd' },
];

/** The ISO date of a printed date, day before month where both are numbers; `null` where it is none
 * or prints the year with two digits, which leaves day and month open. */
export function isoDate(printed: string): string | null {
  const text = printed.trim();
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (letter: string): string => match[order.toLowerCase().indexOf(letter) + 1] ?? '';
    const month = /^\d/.test(part('m')) ? Number(part('m')) : monthNumber(part('m'));
    return month === null ? null : calendarDate(Number(part('y')), month, Number(part('d')));
  }
  return null;
}

function calendarDate(year: number, first: number, second: number): string | null {
  const [month, day] = first > 12 && second <= 12 ? [second, first] : [first, second];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}
