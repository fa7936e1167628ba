import type { ArticleRow } from '../schema/cypher/read-articles.ts';
import type { WorkRow } from '../schema/cypher/read-works.ts';
import type { LocalizedText } from './generated/resolver-types.ts';

interface Names {
  readonly name: string;
  readonly nameKk: string | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
}

interface Labels {
  readonly labelKk: string | null;
  readonly labelRu: string | null;
  readonly labelEn: string | null;
}

const localized = (kk: string | null, ru: string | null, en: string | null): LocalizedText => ({ kk, ru, en });

/** Puts the only name there is under English, so that something can be shown. */
export const namesOf = (row: Names): LocalizedText =>
  localized(row.nameKk, row.nameRu, row.nameEn ?? (row.nameKk === null && row.nameRu === null ? row.name : null));

export const labelsOf = (row: Labels, fallback: string | null = null): LocalizedText =>
  localized(row.labelKk, row.labelRu, row.labelEn ?? fallback);

export const articleTitle = (row: ArticleRow): LocalizedText => localized(row.titleKk, row.titleRu, row.titleEn);

/** A work's title under its own language; under English its translation, else its title in a fourth language, else a Latin form. */
export const workTitle = (row: WorkRow): LocalizedText => {
  const kk = row.language === 'kk' ? row.title : null;
  const ru = row.language === 'ru' ? row.title : null;
  const other = kk === null && ru === null ? row.title : null;
  return localized(kk, ru, row.titleEn ?? other ?? row.titleRomanized ?? row.corporateAuthor ?? row.container);
};
