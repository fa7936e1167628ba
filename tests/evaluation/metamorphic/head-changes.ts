import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import { eachArticle, overwrite } from './rewrite.ts';
import type { Change } from './trial.ts';

/** The abstract in a language goes; its title and keywords stay. */
export const dropAbstract =
  (language: Language): Change =>
  (trial) =>
    eachArticle(trial, (article, gold, lines) => {
      const span = article.provenance[`/abstract/${language}`]?.lines;
      return span === undefined
        ? { lines, gold }
        : { lines: overwrite(lines, span, ''), gold: { ...gold, abstract: { ...gold.abstract, [language]: null } } };
    });

/** The keywords in a language go. */
export const dropKeywords =
  (language: Language): Change =>
  (trial) =>
    eachArticle(trial, (article, gold, lines) => {
      const span = article.provenance[`/keywords/${language}`]?.lines;
      return span === undefined
        ? { lines, gold }
        : { lines: overwrite(lines, span, ''), gold: { ...gold, keywords: { ...gold.keywords, [language]: [] } } };
    });

/** Names, title, abstract and keywords in a language go, where another language leads; the contents keep the title. */
export const dropPart =
  (language: Language): Change =>
  (trial) =>
    eachArticle(trial, (article, gold, lines) => {
      const ends = LANGUAGES.flatMap((other) => article.provenance[`/keywords/${other}`]?.lines[1] ?? []);
      const end = article.provenance[`/keywords/${language}`]?.lines[1] ?? 0;
      const before = Math.max(...ends.filter((line) => line < end), 0);
      if (before === 0) return { lines, gold };
      const span: LineSpan = [before + 1, end];
      return {
        lines: overwrite(lines, span, ''),
        gold: { ...gold, abstract: { ...gold.abstract, [language]: null }, keywords: { ...gold.keywords, [language]: [] } },
      };
    });
