import type { Article } from '../../../schema/record/article.ts';
import { LANGUAGES } from '../../../schema/record/language.ts';
import { eachArticle, INNER_BREAK, inGold, openingSpan, quoted, replacePhrases, rewriteSpan, rowSpans, headSpan } from './rewrite.ts';
import type { Change } from './trial.ts';

/** A name as Kazakh, Russian and English texts print it. */
type Name = readonly [kk: string, ru: string, en: string];

const GIVEN: readonly Name[] = [
  ['Ержігіт', 'Ержигит', 'Yerzhigit'],
  ['Толқынай', 'Толкынай', 'Tolkynai'],
  ['Сергей', 'Сергей', 'Sergei'],
  ['Жұпар', 'Жупар', 'Zhupar'],
  ['Мадияр', 'Мадияр', 'Madiyar'],
  ['Людмила', 'Людмила', 'Lyudmila'],
  ['Өркен', 'Оркен', 'Orken'],
];
const FAMILY: readonly Name[] = [
  ['Тұрсынқожин', 'Турсункожин', 'Tursunkozhin'],
  ['Әділханова', 'Адильханова', 'Adilkhanova'],
  ['Ким', 'Ким', 'Kim'],
  ['Щербакова', 'Щербакова', 'Shcherbakova'],
  ['Нұрлыбек', 'Нурлыбек', 'Nurlybek'],
];
const PLAIN: readonly Name[] = Array.from({ length: GIVEN.length * FAMILY.length }, (_, at) => {
  const [given, family] = [GIVEN[at % GIVEN.length], FAMILY[at % FAMILY.length]];
  return [0, 1, 2].map((language) => `${given?.[language] ?? ''} ${family?.[language] ?? ''}`);
}).map(([kk = '', ru = '', en = '']) => [kk, ru, en] as const);

/** One syllable, two families, patronymics in full and with -ұлы and -қызы, particles, initials, the order of the East. */
const SHAPES: readonly Name[] = [
  ['Ли Вэй', 'Ли Вэй', 'Li Wei'],
  ['Алина Сидорова-Ким', 'Алина Сидорова-Ким', 'Alina Sidorova-Kim'],
  ['Сапарғали Бейбіт Қасымұлы', 'Сапаргали Бейбит Касымулы', 'Sapargali Beibit Kasymuly'],
  ['Әйгерім Нұрланқызы', 'Айгерим Нурланкызы', 'Aigerim Nurlankyzy'],
  ['Людвиг ван дер Берг', 'Людвиг ван дер Берг', 'Ludwig van der Berg'],
  ['Пак Чон Су', 'Пак Чон Су', 'Park Chong Su'],
  ['Ойбек Собир ўғли Каримов', 'Ойбек Собир угли Каримов', 'Oybek Sobir o‘g‘li Karimov'],
  ['Жан-Пьер О’Коннор', 'Жан-Пьер О’Коннор', 'Jean-Pierre O’Connor'],
  ['Хосе Гарсия Маркес', 'Хосе Гарсия Маркес', 'José García Márquez'],
  ['Ұлықбек Ән', 'Улукбек Ан', 'Ulukbek An'],
  ['Мехмет Йылмаз', 'Мехмет Йылмаз', 'Mehmet Yılmaz'],
  ['Ирина Петровна Заболоцкая', 'Ирина Петровна Заболоцкая', 'Irina Petrovna Zabolotskaya'],
  ['Сәбит М. Тоқтар', 'Сабит М. Токтар', 'Sabit M. Toktar'],
  ['Чыңгыз Абдраим уулу', 'Чынгыз Абдраим уулу', 'Chyngyz Abdraim uulu'],
  ['Шахло Раҳимова', 'Шахло Рахимова', 'Shakhlo Rahimova'],
  ['Томаш Гжегожевский', 'Томаш Гжегожевский', 'Tomasz Grzegorzewski'],
  ['Гульнар Мамед кызы Алиева', 'Гульнар Мамед кызы Алиева', 'Gulnar Mammad qizi Aliyeva'],
  ['Чо Ён Хи', 'Чо Ён Хи', 'Cho Young-hee'],
  ['Өмірбек Мұхтар', 'Омирбек Мухтар', 'Omirbek Mukhtar'],
  ['Анна де Соуза', 'Анна де Соуза', 'Anna de Souza'],
  ['Юн Ах', 'Юн Ах', 'Yun Ah'],
  ['Бекжан Әбілқасымов', 'Бекжан Абилкасымов', 'Bekzhan Abilkassymov'],
  ['Зухра Ибн Сина', 'Зухра Ибн Сина', 'Zukhra Ibn Sina'],
  ['Тимур Чен', 'Тимур Чен', 'Timur Chen'],
  ['Гаяне Тер-Петросян', 'Гаянэ Тер-Петросян', 'Gayane Ter-Petrosyan'],
  ['Рустам Шо', 'Рустам Шо', 'Rustam Sho'],
  ['Эльмира Юсуф кызы', 'Эльмира Юсуф кызы', 'Elmira Yusuf kyzy'],
  ['Марк Уилсон кіші', 'Марк Уилсон мл.', 'Mark Wilson Jr.'],
];

const spellingsOf = ({ name, variants }: Article['authors'][number]): string[] =>
  [...new Set([...LANGUAGES.map((language) => name[language]), ...variants])].filter((text) => text !== null);

/** The place in a `Name` of the language that a spelling is in. */
const languageIn = (name: Article['authors'][number]['name'], text: string): 0 | 1 | 2 =>
  /\p{Script=Latin}/u.test(text) ? 2 : text !== name.kk && text === name.ru ? 1 : 0;

function newNames(articles: readonly Article[], names: readonly Name[]): Map<string, string> {
  const renamed = new Map<string, string>();
  let people = 0;
  for (const { authors } of articles) {
    for (const author of authors) {
      const { name } = author;
      const spellings = spellingsOf(author);
      const known = spellings.find((text) => renamed.has(text));
      for (const text of spellings) {
        if (!renamed.has(text)) renamed.set(text, names[people % names.length]?.[languageIn(name, text)] ?? text);
      }
      if (known === undefined) people += 1;
    }
  }
  return renamed;
}

const renameBy =
  (names: readonly Name[]): Change =>
  (trial) => {
    const replace = replacePhrases(newNames(trial.record.articles, names));
    return {
      ...trial,
      lines: rewriteSpan(trial.lines, [1, trial.lines.length], replace),
      gold: trial.gold.map((article) => inGold(article, replace)),
    };
  };

/** Every author bears an invented name, in all scripts and in all places. */
export const renamePeople = renameBy(PLAIN);

/** The same with names of many shapes. */
export const renameOtherShapes = renameBy(SHAPES);

const RAISED = '¹²³⁴⁵⁶';
const MORE: readonly Name[] = [
  ['Қуаныш Сыдық', 'Куаныш Сыдык', 'Kuanysh Sydyk'],
  ['Марина Величко', 'Марина Величко', 'Marina Velichko'],
  ['Дархан Шоқпар', 'Дархан Шокпар', 'Darkhan Shokpar'],
];
const MOST_AUTHORS = 5;

/** Authors are added to every article until it has five. */
export const addAuthors: Change = (trial) =>
  eachArticle(trial, (article, gold, before) => {
    const last = article.authors.at(-1);
    if (last === undefined) return { lines: before, gold };
    const count = article.authors.length;
    const more = MORE.slice(0, Math.max(0, MOST_AUTHORS - count));
    const [from, to] = openingSpan(article);
    const spelt = new RegExp(`(${spellingsOf(last).map(quoted).join('|')})([¹²³⁴⁵⁶*\\s,]*)$`, 'gmu');
    const opening = (text: string): string => {
      const marked = text.replace(
        spelt,
        (_, name: string, marks: string) =>
          `${name}${marks.trimEnd()} , ${more.map((other, at) => `${other[languageIn(last.name, name)]}${RAISED[count + at] ?? ''}`).join(' , ')}`,
      );
      const title = marked.trimEnd().split('\n\n');
      const blocks = more.map(
        (_, at) => `${RAISED[count + at] ?? ''} KIMEP University, PhD\ne-mail: more${at}@example.kz\n(Almaty, Kazakhstan)`,
      );
      return [...title.slice(0, -1), ...blocks, title.at(-1) ?? '', ''].join('\n\n');
    };
    const plain = new RegExp(
      `(${spellingsOf(last)
        .map((text) => quoted(text).replaceAll(' ', '\\s+'))
        .join('|')})(?!\\p{L})`,
      'gu',
    );
    const append = (text: string): string =>
      text.replace(plain, (name) => `${name}, ${more.map((other) => other[languageIn(last.name, name)]).join(', ')}`);
    const [, headEnd] = headSpan(article);
    const lines = [...rowSpans(article), [to + 1, headEnd] as const].reduce<readonly string[]>(
      (text, span) => rewriteSpan(text, [span[0], span[1]], append),
      rewriteSpan(before, [from, to], opening),
    );
    const added = more.map(([kk, ru, en], at) => ({
      name: { kk, ru, en },
      variants: [],
      email: `more${at}@example.kz`,
      orcid: null,
      institutions: [{ canonicalEn: 'KIMEP University', city: 'Almaty' }],
    }));
    return { lines, gold: { ...gold, authors: [...gold.authors, ...added] } };
  });

/** Only the first author of every article is left, with what the head says of that one. */
export const keepFirstAuthor: Change = (trial) =>
  eachArticle(trial, (article, gold, before) => {
    const [first, ...others] = article.authors;
    const block = article.provenance['/authors/0/email'] ?? article.provenance['/authors/0/institutions/0'];
    const place = article.provenance['/authors/0/institutions/0/city'];
    if (first === undefined || others.length === 0 || block === undefined) return { lines: before, gold };
    const [from, to] = openingSpan(article);
    const text = before
      .slice(from - 1, to)
      .join('\n')
      .trimEnd();
    const own = before.slice(block.lines[0] - 1, block.lines[1]);
    const placed = place === undefined || place.lines[0] <= block.lines[1] ? [] : before.slice(place.lines[0] - 1, place.lines[1]);
    const name = spellingsOf(first).find((spelling) => text.includes(spelling)) ?? '';
    const opening = [`${name}¹`, '', ...own, ...placed, '', text.split('\n\n').at(-1) ?? '', ''].join('\n');
    const names = others.flatMap(spellingsOf).map((spelling) => quoted(spelling).replaceAll(' ', '\\s+'));
    const drop = new RegExp(`[,\\s]*(?:${names.join('|')})(?!\\p{L})`, 'gu');
    const [, headEnd] = headSpan(article);
    const lines = [...rowSpans(article), [to + 1, headEnd] as const].reduce<readonly string[]>(
      (kept, span) => rewriteSpan(kept, [span[0], span[1]], (passage) => passage.replace(drop, '')),
      rewriteSpan(before, [from, to], () => opening),
    );
    return { lines, gold: { ...gold, authors: gold.authors.slice(0, 1) } };
  });

/** No ORCID is printed. */
export const withoutOrcid: Change = (trial) => ({
  ...trial,
  lines: trial.lines.map((line) => line.replace(/(?:https?:\/\/orcid\.org\/|ORCID(?: ID)?:?\s*)+\d{4}-\d{4}-\d{4}-\d{3}[\dX]/giu, '')),
  gold: trial.gold.map((article) => ({ ...article, authors: article.authors.map((author) => ({ ...author, orcid: null })) })),
});

/** A number whose last sign fits (ISO 7064 MOD 11-2). */
function inventedOrcid(at: number): string {
  const digits = `00000003${String(1_000_003 + at * 7919)}`;
  const total = Array.from(digits).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return `${digits}${check === 10 ? 'X' : check}`.replace(/(.{4})(?=.)/g, '$1-');
}

const ORCID_DRESS = ['ORCID: ', 'https://orcid.org/', 'ORCID ID: https://orcid.org/', 'orcid.org/'] as const;

/** Every author with an e-mail address has an ORCID under it. */
export const addOrcids: Change = (trial) =>
  eachArticle(withoutOrcid(trial), (article, gold, before) => {
    let lines = before;
    const authors = gold.authors.map((author, at) => {
      const [from, to] = openingSpan(article);
      const line = author.email === null ? -1 : lines.findIndex((text, n) => n >= from - 1 && n < to && text.includes(author.email ?? ' '));
      if (line < 0) return author;
      const orcid = inventedOrcid(article.position * 10 + at);
      const printed = `${author.email ?? ''}${INNER_BREAK}${ORCID_DRESS[at % ORCID_DRESS.length] ?? ''}${orcid}`;
      lines = lines.map((text, n) => (n === line ? text.replace(author.email ?? '', printed) : text));
      return { ...author, orcid };
    });
    return { lines, gold: { ...gold, authors } };
  });
