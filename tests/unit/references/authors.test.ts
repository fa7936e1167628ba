import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../ingest/extract/references/authors.ts';
import { takeContributors } from '../../../ingest/extract/references/contributors.ts';
import { looksCorporate } from '../../../ingest/extract/references/corporate.ts';
import { readResponsibility } from '../../../ingest/extract/references/responsibility.ts';

const names = (text: string): string | null =>
  readAuthors(text)
    ?.names.map(({ family, given }) => (given === null ? family : `${family}|${given}`))
    .join('; ') ?? null;

describe('readAuthors', () => {
  it.each([
    ['Иванов И.И. Заглавие', 'Иванов|И.И.'],
    ['Иванов И. И., Петров П. Заглавие', 'Иванов|И. И.; Петров|П.'],
    ['Иванов, И. И. Заглавие', 'Иванов|И. И.'],
    ['И.И. Иванов, П. Петров. Заглавие', 'Иванов|И.И.; Петров|П.'],
    ['Н. Белоносова (2022). Заглавие', 'Белоносова|Н.'],
    ['Смагулов Ә. Ж. Х. Тақырып', 'Смагулов|Ә. Ж. Х.'],
    ['Сартори Дж. Теория', 'Сартори|Дж.'],
    ['Khamzina Zh.N., Buribayeva Ye. Title', 'Khamzina|Zh.N.; Buribayeva|Ye.'],
    ['Razuvaev A.V. Sarmaev A.V. Title', 'Razuvaev|A.V.; Sarmaev|A.V.'],
    ['Иванов И. Теория А. Смита', 'Иванов|И.'],
    ['Romanova, V. & Umland, A. (2023). Title', 'Romanova|V.; Umland|A.'],
    ['Harguindéguy, J. B. P., Cole, A., & Pasquier, R. (2021)', 'Harguindéguy|J. B. P.; Cole|A.; Pasquier|R.'],
    ['Бекенова, Ж.Н., Нұрышева, Г.Ж. and Амиркулова, Ж.А., 2023.', 'Бекенова|Ж.Н.; Нұрышева|Г.Ж.; Амиркулова|Ж.А.'],
    ['Rajasekhar, D., Devendra Babu, M. & Manjula, R. (2018)', 'Rajasekhar|D.; Devendra Babu|M.; Manjula|R.'],
    ['Beers L.S., Del Monte M. (2021)', 'Beers|L.S.; Del Monte|M.'],
    ['Lascoumes P., Le Galès P. Introduction', 'Lascoumes|P.; Le Galès|P.'],
    ['de Tocqueville A. Democracy', 'de Tocqueville|A.'],
    ['van der Berg J, Smith JA. Title', 'van der Berg|J; Smith|JA'],
    ['Smith J, Doe AB, et al. Title', 'Smith|J; Doe|AB'],
    ["O'Donnell G., Schmitter P. C. Title", "O'Donnell|G.; Schmitter|P. C."],
    ['Guillén-Fernández, Vargas-Chanes (2021). Title', 'Guillén-Fernández; Vargas-Chanes'],
    ['Nolan (2020). Title', 'Nolan'],
    ['Robert D. Putnam, Robert Leonardi, Raffaella Y. Nanetti. Title', 'Putnam|Robert D.; Leonardi|Robert; Nanetti|Raffaella Y.'],
    ['Martin A.B. Power and consent // Journal', 'Martin|A.B.'],
    ['Martin A. Growth and decline // Journal', 'Martin|A.'],
    ['Berg N., Martin A. B. Focus Groups: A Guide', 'Berg|N.; Martin|A. B.'],
    ['Дмитрий Юрьевич Карасев. Заглавие', 'Карасев|Дмитрий Юрьевич'],
    ['Соловьева Виктория Викторовна. Заглавие', 'Соловьева|Виктория Викторовна'],
    ['Tilly, Charles. 2004. Title', 'Tilly|Charles'],
    ['Li, Wei, Hong Zhang, and Patrick J. O’Neill. 2019. “Title', 'Li|Wei; Zhang|Hong; O’Neill|Patrick J.'],
    ['Brown, P., and S. Levinson. Title', 'Brown|P.; Levinson|S.'],
    ['Yessirkep S. et al. (2025) Title', 'Yessirkep|S.'],
    ['Ким Л. М. и др. Заглавие', 'Ким|Л. М.'],
    ['Ли Е. және т.б. Тақырып', 'Ли|Е.'],
  ])('%j → %j', (text, read) => {
    expect(names(text)).toBe(read);
  });

  it.each([
    'The Culture Industry: Enlightenment',
    'Transparency International. Barometer',
    'UNESCO. Cutting edge',
    'U.S. Department of Labor. Report',
    'World Bank (2019). Report',
    'Amartya Sen: A More Human Theory',
    'Orda. (2023). Title',
    'Единый реестр субъектов',
  ])('finds no person in %j', (text) => {
    expect(readAuthors(text)).toBeNull();
  });

  it.each([
    'Cheema, G. S. & Rondinelli, D. A. ed. (2007)',
    'Smith J. (Eds.) Title',
    'Дробижева Л. М. (ред.) Заглавие',
    'Doe J, editor. Title',
  ])('takes the persons of %j for editors', (text) => {
    expect(readAuthors(text)?.editors).toBe(true);
  });

  it('says that more authors were left out', () => {
    expect(readAuthors('Yessirkep S. [et al.] Title')?.andOthers).toBe(true);
    expect(readAuthors('Yessirkep S. Title')?.andOthers).toBe(false);
  });
});

describe('takeContributors', () => {
  it.each([
    ['Образ врага, под ред. Ю. А. Левады. М.', ['Ю. А. Левады']],
    ['пер. с нем. М. Кузнецовой. – М.', ['М. Кузнецовой']],
    ['под общей редакцией С. С. Сидорова', ['С. С. Сидорова']],
    ['Handbook, edited by John G. Richardson, Greenwood', ['John G. Richardson']],
    ['transl. by T. Burger. Cambridge', ['T. Burger']],
    ['құраст. Б. Әбдіғазиев. – Алматы', ['Б. Әбдіғазиев']],
    ['Handbook of theory, J. G. Richardson, Ed., New York', ['J. G. Richardson']],
    ['Выборы и партии', []],
  ])('%j → %j', (text, people) => {
    expect(takeContributors(text).value).toEqual(people);
  });
});

describe('readResponsibility', () => {
  it('reads authors and editors after the slash', () => {
    const read = readResponsibility('Молодёжь / А. Б. Петрова, В. Г. Ким ; под ред. Е. Ж. Ли. – Москва: Наука');
    expect(read?.before).toBe('Молодёжь');
    expect(read?.authors.map(({ family }) => family)).toEqual(['Петрова', 'Ким']);
    expect(read?.editors).toEqual(['Е. Ж. Ли']);
    expect(read?.after).toBe('. – Москва: Наука');
  });

  it('reads one without a dash after it', () => {
    expect(readResponsibility('Образ врага / под ред. Левада Ю.А. М.: ОГИ, 2005')?.after).toContain('М.: ОГИ, 2005');
  });

  it('leaves a slash within words', () => {
    expect(readResponsibility('Input/output models')).toBeNull();
  });
});

describe('looksCorporate', () => {
  it.each([
    'United Nations Department of Economic and Social Affairs',
    'UNDP Kyrgyzstan',
    'OECD',
    'Всемирный банк',
    'ҚР Ұлттық статистика бюросы',
    'European Commission [EC]',
    'Министерство образования и науки Республики Казахстан',
    'Ilko Kucheriv Democratic Initiatives Foundation',
  ])('%j is an organisation', (text) => {
    expect(looksCorporate(text)).toBe(true);
  });

  it.each([
    'United Nations Conference on Sustainable Development (Rio+20)',
    'On approval of the concept of family and gender policy',
    'The role of the institution in local governance',
    'Smart Sustainable City Profile: Almaty',
    'Convention on the Political Rights of Women',
  ])('%j is a title', (text) => {
    expect(looksCorporate(text)).toBe(false);
  });
});
