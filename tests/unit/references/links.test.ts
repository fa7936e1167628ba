import { describe, expect, it } from 'vitest';
import { takeDoi } from '../../../ingest/extract/references/doi.ts';
import { takeUrl } from '../../../ingest/extract/references/url.ts';
import { LINK_MARK } from '../../../ingest/extract/references/marks.ts';

describe('takeDoi', () => {
  it.each([
    ['DOI: 10.31489/2023hph3/170-179.', '10.31489/2023hph3/170-179'],
    ['https://doi.org/10.1080/13597566.2019.1566126', '10.1080/13597566.2019.1566126'],
    ['<https://doi.org/10.1016/S0305-750X(99)00109-6>', '10.1016/s0305-750x(99)00109-6'],
    ['http://dx.doi.org/10.5755/j01.ppa.21.1.28441', '10.5755/j01.ppa.21.1.28441'],
    ['doi:10.1000/xyz123).', '10.1000/xyz123'],
    ['DOI:https://doi.org/10.1080/01234567.2014.000123.', '10.1080/01234567.2014.000123'],
    ['https://doi.org/ 10.1080/14747731', '10.1080/14747731'],
    ['doi: 10.1080/14747731. 2023.2216121', '10.1080/14747731.2023.2216121'],
    ['doi: 10.1000/abc. 2020. Vol. 3', '10.1000/abc'],
    ['10.14505/jarle.v8.8(30).21', '10.14505/jarle.v8.8(30).21'],
    ['DOI 10.19181/socjour.2021.27.3.8424', '10.19181/socjour.2021.27.3.8424'],
    ['no identifier 10.5 here', null],
    ['https://www.example.org/articles/10.3389/abc.2024.1451406/full', null],
  ])('%j → %j', (text, doi) => {
    expect(takeDoi(text).value).toBe(doi);
  });

  it('leaves a mark where the identifier stood', () => {
    expect(takeDoi('Title. doi:10.1000/182').rest).toBe(`Title. ${LINK_MARK}`);
  });
});

describe('takeUrl', () => {
  it.each([
    ['Title. URL: <https://example.kz/a/b> (x)', 'https://example.kz/a/b'],
    ['Title https://example.kz/a_b_ Available at: [x]', 'https://example.kz/a_b_'],
    ['Available at: https://example.org/page.', 'https://example.org/page'],
    ['Режим доступа: http://example.ru/doc?id=5;-108#pos=3', 'http://example.ru/doc?id=5;-108#pos=3'],
    ['www.example.com/x, next', 'www.example.com/x'],
    ['<https://example. kz/a b>', 'https://example.kz/ab'],
    ['https://example.kz/ru/press- center/news-12 (accessed)', 'https://example.kz/ru/press-center/news-12'],
    ['https://stat.example.kz/ accessed yesterday', 'https://stat.example.kz/'],
    ['<https://normlex>. - ilo.org/dyn/f?p=1:2 (date', 'https://normlex.ilo.org/dyn/f?p=1:2'],
    ['(https://example.org/a_(b))', 'https://example.org/a_(b)'],
    ['nothing here', null],
  ])('%j → %j', (text, url) => {
    expect(takeUrl(text).value).toBe(url);
  });

  it('drops the label of an address that is not printed', () => {
    expect(takeUrl('Title. Available at: [accessed 1 May 2020]').rest).not.toContain('Available');
  });
});
