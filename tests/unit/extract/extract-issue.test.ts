import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource, sourceOf } from '../../../ingest/read/source-text.ts';
import { IssueRecordSchema } from '../../../schema/record/issue-record.ts';
import { INVENTED_ISSUE } from '../../support/invented-issue.ts';
import { uncoveredLeaves } from './uncovered-leaves.ts';

const record = extractIssue(await readSource(INVENTED_ISSUE));
const [first, second, third, fourth] = record.articles;
const codesOf = (article: number | null) => record.diagnostics.filter((found) => found.article === article).map(({ code }) => code);

describe('the invented issue', () => {
  it('is a valid record', () => {
    expect(IssueRecordSchema.safeParse(record).error).toBeUndefined();
  });

  it('has journal, issue and boards', () => {
    expect(record.journal).toEqual({
      title: { kk: 'Дала & Заман', ru: null, en: null },
      issn: { print: '2999-1234', online: '2999-5671' },
      doi: '10.55555/2999-5671',
      publisher: { kk: 'Алтынсу қаласының Қоғамдық зерттеулер орталығы', ru: null, en: null },
      website: 'www.dala-zaman.example',
    });
    expect(record.issue).toEqual({ year: 2027, number: '2', wholeNumber: '7' });
    expect(record.editorialBoard).toHaveLength(9);
    expect(record.editorialBoard[1]).toEqual({
      language: 'kk',
      body: 'Редакциялық кеңес',
      name: 'Йонас БЕРГМАН',
      affiliation: 'Линдхольм университетінің профессоры (Швеция), Ph.D',
    });
  });

  it('has four articles with titles, sections, pages and languages', () => {
    expect(
      record.articles.map(({ title, section, pages, bodyLanguage, lines }) => [title.en, section.en, pages, bodyLanguage, lines]),
    ).toEqual([
      ['Rural Libraries and Social Capital: The Role of Trust Networks', 'SOCIETY', { start: 5, end: 18 }, 'kk', [172, 241]],
      ['Images of Soft Power on Regional Television', 'SOCIETY', { start: 19, end: 30 }, 'kk', [243, 309]],
      ['Community Radio and Civic Participation in Small Towns', 'POLITICS', { start: 31, end: 43 }, 'en', [311, 369]],
      ['Reading Clubs in the Space of the City', 'POLITICS', { start: 44, end: null }, 'ru', [371, 418]],
    ]);
    expect(first?.title.kk).toBe('Ауылдық кітапханалар және әлеуметтік капитал: сенім желілерінің рөлі');
  });

  it('has authors with every spelling, e-mail, ORCID and affiliation', () => {
    expect(first?.authors[1]).toEqual({
      order: 2,
      name: { kk: 'Нұргүл Сәдірова', ru: 'Нургуль Садирова', en: 'Nurgul Sadirova' },
      variants: ['Nurgul Sadirovа'],
      email: 'nurgul_sadirova@mail.example',
      orcid: null,
      institutions: [
        { asPrinted: 'Орман жағасы педагогикалық институтының', canonicalEn: null, unit: null, city: 'Taraz', country: 'Kazakhstan' },
      ],
      position: 'доценті, педагогика ғылымдарының кандидаты',
    });
    expect(third?.authors).toEqual([
      expect.objectContaining({
        orcid: '0000-0002-1825-0097',
        email: 'leila.ormanova@mail.example',
        position: 'Senior Lecturer',
        institutions: [expect.objectContaining({ canonicalEn: 'Orman Zhagasy Pedagogical Institute', city: 'Taraz' })],
      }),
      expect.objectContaining({
        institutions: [
          {
            asPrinted: 'Lindholm University',
            canonicalEn: 'Lindholm University',
            unit: 'Department of Media Studies',
            city: 'Gothenburg',
            country: 'Sweden',
          },
        ],
      }),
    ]);
    expect(fourth?.authors.map(({ email }) => email)).toEqual(['i.vetrova@bereke.example', 'a.tasbolatov@altynsu.example']);
  });

  it('has keywords and abstracts in three languages, mended over page breaks', () => {
    expect(first?.keywords).toEqual({
      kk: ['әлеуметтік капитал', 'ауыл кітапханасы', 'сенім', 'жергілікті қауымдастық'],
      ru: ['социальный капитал', 'сельская библиотека', 'доверие', 'местное сообщество'],
      en: ['social capital', 'rural library', 'trust', 'local community'],
    });
    expect(first?.abstract.kk).toMatch(/^Мақалада екі .* әңгімені оқып, оларды көршілік .* түсіндіріледі\.$/u);
    expect(fourth?.abstract).toMatchObject({ ru: expect.stringMatching(/^Читательские клубы/), en: expect.stringMatching(/described\.$/) });
  });

  it('has funding with its grants', () => {
    expect(record.articles.map(({ funding }) => funding)).toEqual([
      null,
      { asPrinted: 'Зерттеу AP55500123 «Көрші бейнесі» гранты аясында орындалды.', grants: ['AP55500123'] },
      { asPrinted: 'The study was supported by grant BR55500777.', grants: ['BR55500777'] },
      null,
    ]);
  });

  it('has sections', () => {
    expect(third?.sections.map(({ heading }) => heading)).toEqual([
      'Introduction',
      'Materials and methods',
      'Conclusion',
      'Acknowledgments',
    ]);
  });

  it('has references, both printings of each', () => {
    expect(
      record.articles.map(({ referenceLists: { native, romanized } }) => [
        native?.heading ?? null,
        native?.count,
        romanized?.heading,
        romanized?.count,
      ]),
    ).toEqual([
      ['ӘДЕБИЕТТЕР:', 7, 'REFERENCES:', 7],
      ['ӘДЕБИЕТТЕР', 5, 'REFERENCES', 4],
      [null, undefined, 'REFERENCES', 5],
      ['ЛИТЕРАТУРА:', 4, 'REFERENCES:', 4],
    ]);
    expect(first?.references[3]).toMatchObject({
      n: 4,
      title: 'Libraries without Walls',
      year: 2021,
      cutByPageBreak: true,
      lines: { native: [225, 228], romanized: [238, 238] },
      printed: {
        native: 'Bergman J. Libraries without Walls [Text] // Journal of Imagined Places. – 2021. – Vol. 4, No. 2. – P. 101–119.',
      },
    });
    expect(first?.references[0]?.romanized).toMatchObject({
      title: 'Chtoby demokratiya srabotala: grazhdanskie traditsii v sovremennoi Italii',
      titleEn: 'Making Democracy Work: Civic Traditions in Modern Italy',
    });
  });

  it('pairs the shorter list by likeness and gives a single list to both sides', () => {
    expect(second?.references.map(({ n, romanized }) => [n, romanized?.title ?? null])).toEqual([
      [1, 'Soft Power: The Means to Success in World Politics'],
      [2, 'Mereke zhane ekran'],
      [3, 'Oblastnoi kanal: programma na nedelyu'],
      [4, null],
      [5, 'Efirdegi korshi'],
    ]);
    expect(third?.references[2]).toMatchObject({
      title: 'Radio in the Hall',
      romanized: { title: 'Radio in the Hall' },
      printed: { native: null },
    });
  });

  it('counts citations', () => {
    expect(record.articles.map(({ inText }) => [inText.markers, inText.citedNumbers, inText.neverCited])).toEqual([
      [5, { '1': 2, '2': 1, '3': 2, '4': 1, '5': 1, '6': 1, '7': 1 }, []],
      [5, { '1': 2, '2': 2, '3': 1, '4': 1 }, [5]],
      [5, { '1': 1, '2': 3, '3': 2, '4': 1, '5': 1 }, []],
      [3, { '1': 1, '2': 2, '3': 1, '4': 1 }, []],
    ]);
  });

  it('has the theories of each article', () => {
    expect(record.articles.map(({ theories }) => theories[0]?.canonicalEn)).toEqual([
      'Social capital',
      'Soft power',
      'Public sphere',
      'Social capital',
    ]);
  });

  it('tells the faults of the source', () => {
    expect(codesOf(1)).toEqual(
      expect.arrayContaining(['label-misspelt', 'mixed-script-word', 'name-spelt-differently', 'entry-cut', 'twins-differ-in-year']),
    );
    expect(codesOf(2)).toEqual(
      expect.arrayContaining(['cited-not-listed', 'never-cited', 'lists-differ-in-length', 'entry-unpaired', 'entry-realigned']),
    );
    expect(codesOf(4)).toEqual(expect.arrayContaining(['affiliation-unmarked', 'list-unnumbered']));
    expect(record.diagnostics.find(({ code }) => code === 'twins-differ-in-year')).toMatchObject({
      line: 239,
      kind: 'source-fault',
      severity: 'warning',
      message: 'entry 5: 2019 in the native list, 2018 in the romanized one',
    });
    expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says of every value where it came from', () => {
    expect(uncoveredLeaves(record, record.provenance, ['/provenance', '/articles'])).toEqual([]);
    for (const article of record.articles) expect(uncoveredLeaves(article, article.provenance, ['/provenance'])).toEqual([]);
    expect(first?.provenance['/title/kk']).toEqual({ lines: [69, 72], rule: 'contents@1', confidence: 0.98 });
  });

  it('gives the same record each time', async () => {
    expect(extractIssue(await readSource(INVENTED_ISSUE))).toEqual(record);
  });
});

const TEXT = readFileSync(INVENTED_ISSUE, 'utf8');
const lines = TEXT.split('\n');
const extract = (text: string) => extractIssue(sourceOf(Buffer.from(text), 'changed.txt'));
const block = (from: number, to: number): string[] => lines.slice(from - 1, to);
const titles = (text: string) => extract(text).articles.map(({ title }) => title.en);

describe('the invented issue, changed', () => {
  it('articles in another order keep their heads, lists and pages', () => {
    const changed = extract([...block(1, 171), ...block(371, 419), ...block(311, 370), ...block(243, 310), ...block(172, 242)].join('\n'));
    expect(changed.articles.map(({ title, pages, references }) => [title.ru, pages.start, references.length])).toEqual([
      ['Читательские клубы в пространстве города', 44, 4],
      ['Общинное радио и гражданское участие в малых городах', 31, 5],
      ['Образы мягкой силы на региональном телевидении', 19, 5],
      ['Сельские библиотеки и социальный капитал: роль сетей доверия', 5, 7],
    ]);
    expect(changed.diagnostics.map(({ code }) => code)).toContain('contents-out-of-order');
  });

  it('without raised numbers each author keeps the own affiliation', () => {
    const changed = extract(TEXT.replace(/[¹²]/gu, ''));
    expect(changed.articles[2]?.authors.map(({ email }) => email)).toEqual([
      'leila.ormanova@mail.example',
      'peter.lindqvist@lindholm.example',
    ]);
  });

  it('without contents titles and names come from the heads', () => {
    const changed = extract([...block(1, 57), ...block(172, lines.length)].join('\n'));
    expect(changed.articles.map(({ title }) => title.en)).toEqual([
      'RURAL LIBRARIES AND SOCIAL CAPITAL: THE ROLE OF TRUST NETWORKS',
      'IMAGES OF SOFT POWER ON REGIONAL TELEVISION',
      'COMMUNITY RADIO AND CIVIC PARTICIPATION IN SMALL TOWNS',
      'READING CLUBS IN THE SPACE OF THE CITY',
    ]);
    expect(changed.articles[0]?.authors.map(({ name }) => name.ru)).toEqual(['Айбар Тасболатов', 'Нургуль Садирова']);
    expect(changed.diagnostics.map(({ code }) => code)).toContain('contents-missing');
  });

  it('without the native list the romanized one gives the fields', () => {
    const changed = extract([...block(1, 219), ...block(233, lines.length)].join('\n'));
    const [article] = changed.articles;
    expect(article?.referenceLists).toMatchObject({ native: null, romanized: { count: 7 } });
    expect(article?.references[4]).toMatchObject({ title: 'Razgovor kak istochnik', year: 2018 });
  });

  it('without the heading of the second list the numbers begin anew', () => {
    const changed = extract(TEXT.replace('REFERENCES:\n\n1. Putnam', '1. Putnam'));
    expect(changed.articles[0]?.referenceLists).toMatchObject({ native: { count: 7 }, romanized: { count: 7 } });
    expect(changed.diagnostics.map(({ code }) => code)).toContain('list-heading-missing');
  });

  it('without the heading of the first list as well', () => {
    const changed = extract(TEXT.replace('ӘДЕБИЕТТЕР:\n\n1. Патнэм', '1. Патнэм'));
    expect(changed.articles[0]?.referenceLists).toMatchObject({ native: { heading: '(no heading)', count: 7 }, romanized: { count: 7 } });
    expect(changed.articles[0]?.inText.markers).toBe(5);
  });

  it('without the heading of a single list its numbers and dates tell it', () => {
    const changed = extract(TEXT.replace('REFERENCES\n\n1. Habermas', '1. Habermas'));
    expect(changed.articles[2]?.referenceLists).toMatchObject({ native: null, romanized: { heading: '(no heading)', count: 5 } });
    expect(changed.articles[2]?.inText.citedNumbers).toEqual({ '1': 1, '2': 3, '3': 2, '4': 1, '5': 1 });
  });

  it('without any list citations are counted all the same', () => {
    const changed = extract([...block(1, 219), ...block(243, lines.length)].join('\n'));
    expect(changed.articles[0]).toMatchObject({ references: [], inText: { markers: 5 } });
    expect(changed.diagnostics.map(({ code }) => code)).toContain('list-missing');
  });

  it('another title, year and number are read as well', () => {
    const changed = extract(
      TEXT.replaceAll('Дала & Заман', 'Ой & Сөз')
        .replaceAll('Дала &\nЗаман', 'Ой &\nСөз')
        .replace('2/2027', '3/2029')
        .replace('ДАЛА ЖӘНЕ ЗАМАН, 2027, № 2 (7)', 'ОЙ ЖӘНЕ СӨЗ, 2029, № 3 (11)'),
    );
    expect(changed.journal.title.kk).toBe('Ой & Сөз');
    expect(changed.issue).toEqual({ year: 2029, number: '3', wholeNumber: '11' });
  });

  it.each([
    ['carriage returns', TEXT.replaceAll('\n', '\r\n')],
    ['no bold type', TEXT.replaceAll('**', '')],
    ['numbers in brackets', TEXT.replace(/^(\d)\. (?=\p{L}|«)/gmu, '[$1] ')],
    ['labels on lines of their own', TEXT.replace(/^(Аңдатпа|Аннотация|Abstract)\. /gmu, '$1\n')],
  ])('%s change nothing', (_, text) => {
    expect(titles(text)).toEqual(record.articles.map(({ title }) => title.en));
    expect(extract(text).articles.map(({ references }) => references.length)).toEqual([7, 5, 5, 4]);
  });
});

describe('a text without articles', () => {
  it('is refused by name', () => {
    expect(() => extractIssue(sourceOf(Buffer.from('Сәлем.\n\nМақала жоқ.'), 'letter.txt'))).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: 'letter.txt: no article was found' }),
    );
  });
});
