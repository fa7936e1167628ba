import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { asPrinted, eachArticle, headSpan, quoted, rewriteSpan, rowSpans } from './rewrite.ts';
import type { Change } from './trial.ts';

const TITLES = [
  {
    kk: 'Дала қалаларындағы түнгі сауда',
    ru: 'Ночная торговля в степных городах',
    en: 'Night Trade in the Cities of the Steppe',
  },
  {
    kk: 'Кім тыңдайды? Ауыл радиосы, сенім және жаңа тыңдарман (1991–2024)',
    ru: 'Кто слушает? Сельское радио, доверие и новый слушатель (1991–2024)',
    en: 'Who Listens? Rural Radio, Trust and the New Audience (1991–2024)',
  },
  {
    kk: 'Шекара маңындағы «жасыл» базарлар: Жетісу, Ферғана және Алтай өңірлерінің салыстырмалы талдауы, ұзақ мерзімді үрдістер мен болжамдар',
    ru: '«Зелёные» рынки приграничья: сравнительный анализ Жетысу, Ферганы и Алтая, долгосрочные тенденции и прогнозы',
    en: 'The “Green” Markets of the Borderland: a Comparative Analysis of Jetisu, Fergana and Altai, Long-Term Trends and Forecasts',
  },
  { kk: 'Су саясаты', ru: 'Политика воды', en: 'Politics of Water' },
  {
    kk: 'ЖОО-дағы STEM-білім: 5G дәуіріндегі гендерлік теңсіздік',
    ru: 'STEM-образование в вузах: гендерное неравенство в эпоху 5G',
    en: 'STEM Education at Universities: Gender Inequality in the Age of 5G',
  },
] as const;

/** A title wherever a line ends in it, between its words or in one of them. */
const titlePattern = (title: string): RegExp =>
  new RegExp(
    Array.from(title, (sign) => (sign === ' ' ? '\\s+' : quoted(sign)))
      .join('(?:-?\\n)?')
      .replaceAll('\\s+(?:-?\\n)?', '\\s+')
      .replaceAll('(?:-?\\n)?\\s+', '\\s+'),
    'giu',
  );

/** Every article bears another title, in the contents and in the head. */
export const retitle: Change = (trial) =>
  eachArticle(trial, (article, gold, before) => {
    const other = TITLES[article.position % TITLES.length];
    if (other === undefined) return { lines: before, gold };
    const mark = article.position > TITLES.length ? ` ${article.position}` : '';
    const lines = LANGUAGES.reduce((text, language) => {
      const title = article.title[language];
      if (title === null) return text;
      const pattern = titlePattern(title);
      const replace = (passage: string): string => passage.replace(pattern, (found) => asPrinted(found, `${other[language]}${mark}`));
      return [...rowSpans(article), headSpan(article)].reduce((passage, span) => rewriteSpan(passage, span, replace), text);
    }, before);
    const titleIn = (language: Language) => (gold.title[language] === null ? null : `${other[language]}${mark}`);
    return { lines, gold: { ...gold, title: { kk: titleIn('kk'), ru: titleIn('ru'), en: titleIn('en') } } };
  });
