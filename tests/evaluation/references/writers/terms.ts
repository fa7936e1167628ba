import type { ItemLanguage } from '../item.ts';

interface Terms {
  readonly page: string;
  readonly total: string;
  readonly volume: string;
  readonly issue: string;
  readonly accessed: string;
  readonly others: string;
  readonly editedBy: string;
  readonly text: string;
  readonly online: string;
  readonly thesis: string;
  readonly edition: (number: number) => string;
}

/** What the standards of the Russian and Kazakh traditions print in each language of the entry. */
export const TERMS: Readonly<Record<ItemLanguage, Terms>> = {
  ru: {
    page: 'С.',
    total: 'с.',
    volume: 'Т.',
    issue: '№',
    accessed: 'дата обращения',
    others: ' и др.',
    editedBy: 'под ред.',
    text: 'Текст',
    online: 'Электронный ресурс',
    thesis: 'дис. ... канд. полит. наук',
    edition: (number) => `${number}-е изд.`,
  },
  kk: {
    page: 'Б.',
    total: 'б.',
    volume: 'Т.',
    issue: '№',
    accessed: 'қаралған күні',
    others: ' және т.б.',
    editedBy: 'ред.',
    text: 'Мәтін',
    online: 'Электрондық ресурс',
    thesis: 'филос. ғыл. канд. ... дис.',
    edition: (number) => `${number}-бас.`,
  },
  en: {
    page: 'P.',
    total: 'p.',
    volume: 'Vol.',
    issue: 'No.',
    accessed: 'accessed',
    others: ' et al.',
    editedBy: 'ed. by',
    text: 'Text',
    online: 'Electronic resource',
    thesis: 'PhD thesis',
    edition: (number) => `${number}${number === 2 ? 'nd' : number === 3 ? 'rd' : 'th'} ed.`,
  },
};
