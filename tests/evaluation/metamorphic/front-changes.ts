import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { replacePhrases, rowSpans } from './rewrite.ts';
import type { Change, Trial } from './trial.ts';

const SECTIONS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['МӘДЕНИЕТ ЖӘНЕ БІЛІМ', 'Өңірлік зерттеулер', 'ТАРИХ'],
  ru: ['КУЛЬТУРА И ОБРАЗОВАНИЕ', 'Региональные исследования', 'ИСТОРИЯ'],
  en: ['CULTURE AND EDUCATION', 'Regional Studies', 'HISTORY'],
};

/** The sections of the contents bear other names, some of them not in capitals. */
export const renameSections: Change = (trial) => {
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const printed = [...new Set(trial.record.articles.flatMap(({ section }) => section[language] ?? []))];
    for (const [at, section] of printed.entries()) names.set(section, SECTIONS[language][at % SECTIONS[language].length] ?? section);
  }
  const first = trial.record.articles[0]?.lines[0] ?? 1;
  return {
    ...trial,
    lines: trial.lines.map((line, at) => (at >= first ? line : (names.get(line.trim()) ?? line))),
    gold: trial.gold.map((article) => {
      const section = article.section?.en ?? null;
      return { ...article, section: { en: section === null ? null : (names.get(section) ?? section) } };
    }),
  };
};

/** Rewrites the page at the end of every row of the contents. */
function repage(trial: Trial, renew: (page: number, at: number) => { readonly page: number; readonly printed: string }): Trial {
  const lines = [...trial.lines];
  for (const [at, article] of trial.record.articles.entries()) {
    for (const [, end] of rowSpans(article)) {
      lines[end - 1] = (lines[end - 1] ?? '').replace(
        /[\s.]*?(\d+)(?=\D{0,3}$)/,
        (_, page: string) => ` ${renew(Number(page), at).printed}`,
      );
    }
  }
  const gold = trial.gold.map((article) => {
    const [start, at] = [article.pages?.start, trial.record.articles.findIndex(({ position }) => position === article.position)];
    return { ...article, pages: { start: typeof start === 'number' ? renew(start, at).page : null } };
  });
  return { ...trial, lines, gold };
}

/** Other pages, after dots or without, of one digit to four. */
export const repageContents: Change = (trial) =>
  repage(trial, (_, at) => {
    const page = 3 + at * at * 17;
    return { page, printed: at % 2 === 0 ? `. . . . . . ${page}` : at % 3 === 0 ? `..........${page}` : String(page) };
  });

/** Another title, site, ISSN, volume, number and year of the journal. */
export const anotherMasthead: Change = (trial) => {
  const title = trial.record.journal.title.kk ?? '';
  const [first, last] = title.split(' & ');
  const names = new Map([
    [title, 'Көкжиек пен Толқын'],
    [title.replace('&', 'және'), 'Көкжиек пен Толқын'],
    ...(first === undefined || last === undefined
      ? []
      : ([
          [`${first} &`, 'Көкжиек пен'],
          [last, 'Толқын'],
        ] as const)),
  ]);
  const front = trial.record.articles[0]?.lines[0] ?? 1;
  const end = trial.record.articles.at(-1)?.lines[1] ?? front;
  const rename = replacePhrases(names);
  return {
    ...trial,
    lines: trial.lines.map((line, at) => {
      if (at >= front && at < end) return line;
      const renamed = line.length > 60 && at < front ? line : rename(line);
      return renamed
        .replace(/ISSN(\s*)\d{4}\s?-\s?\d{3}[\dX]/giu, (_, space: string) => `ISSN${space}2710-309X`)
        .replace(/^(\d{1,2})\/(\d{4})$/u, '№ 11 (134) 2031')
        .replace(/(\d{4}), № \d+ \(\d+\)$/u, '2031, № 11 (134)')
        .replace(/www\.[a-z.-]+/u, 'www.kokzhiek.example.kz');
    }),
  };
};
