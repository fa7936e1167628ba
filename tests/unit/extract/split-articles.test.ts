import { describe, expect, it } from 'vitest';
import { numberLines } from '../../../ingest/extract/line.ts';
import { splitArticles } from '../../../ingest/extract/split-articles.ts';

const HEAD = 'Айбар Тасболатов¹\n\nАУЫЛ КІТАПХАНАСЫ\n\nАңдатпа. Кітапхана туралы.\n\nАннотация. О библиотеке.\n\nКіріспе\n\nМәтін.\n\n';
const LIST = 'Әдебиеттер\n\n1. Nye J. Soft Power. – 2004.\n';

const boundsOf = (text: string) =>
  splitArticles(numberLines(text.trimEnd().split('\n')), 0, []).map(({ start, end, labels, listHeadings }) => ({
    span: [start, end],
    labels: labels.map(({ label }) => label.printed),
    lists: listHeadings.length,
  }));

describe('splitArticles', () => {
  it.each([
    ['an abstract', 'Abstract. About the library.'],
    ['another abstract in one language', 'Резюме. О библиотеке ещё раз.'],
    ['a heading that is also a label', 'Summary'],
  ])('leaves %s under the body, without names above it, in its article', (_, summary) => {
    expect(boundsOf(`${HEAD}${summary}\n\n${LIST}`)).toEqual([{ span: [1, 17], labels: ['Аңдатпа', 'Аннотация'], lists: 1 }]);
  });

  it.each([
    ['after a list', `${HEAD}${LIST}\n`, 17],
    ['after a body alone', HEAD, 13],
  ])('begins an article with names above an abstract %s', (_, before, start) => {
    const found = boundsOf(`${before}Nurgul Sadirova¹\n\nTHE STEPPE\n\nAbstract. About the steppe.\n\nIntroduction\n\nText.\n`);
    expect(found.map(({ span, labels }) => [span[0], labels])).toEqual([
      [1, ['Аңдатпа', 'Аннотация']],
      [start, ['Abstract']],
    ]);
  });
});
