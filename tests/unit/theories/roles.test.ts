import { describe, expect, it } from 'vitest';
import { findTheories } from '../../../ingest/extract/theories/find-theories.ts';
import { abstract, body, references, useOf } from './invented-article.ts';

describe('the role of a theory', () => {
  it('is central where the abstract announces it', () => {
    const use = useOf('New institutionalism', [abstract('The research is based on new institutionalism.'), body('Laws changed.')]);
    expect(use.role).toBe('central');
  });

  it('is central where the body announces it with a source', () => {
    expect(
      useOf('Creative class', [body('Ауыл өмірі Р. Флориданың «креативті тап» теориясының призмасы арқылы көрсетілді [3].')]).role,
    ).toBe('central');
  });

  it('is central where it runs through the sections', () => {
    const paragraphs = ['Introduction', 'Method', 'Results', 'Results'].map((section, at) =>
      body('Clientelism is at work.', at + 1, section),
    );
    expect(useOf('Clientelism', [...paragraphs, body('The theory of clientelism is old.', 5, 'Results')]).role).toBe('central');
    expect(useOf('Clientelism', paragraphs).role).toBe('supporting');
  });

  it('is central where a method is at work with its source', () => {
    expect(useOf('Thematic analysis', [body('Деректер Браун мен Кларктың тақырыптық талдау әдісімен өңделді.', 1, 'Әдістер')]).role).toBe(
      'central',
    );
  });

  it('is supporting where it is spoken of as a theory, cited more than once, or a method at work without a source', () => {
    expect(useOf('Everyday resistance', [body('Бұл – «күнделікті қарсылық» тұжырымдамасы.')]).role).toBe('supporting');
    expect(useOf('Precarization', [body('Прекаризация ауылда да бар [4; 5].')]).role).toBe('supporting');
    expect(useOf('Benchmarking', [body('Мектептер үшін бенчмаркинг әдісі қолданылды.')]).role).toBe('supporting');
  });

  it('is central where a keyword names it and the body speaks of it', () => {
    const keyword = { ...abstract('spiral of silence'), part: 'keyword' as const };
    expect(useOf('Spiral of silence', [keyword, body('The spiral of silence theory is old.')]).role).toBe('central');
    expect(useOf('Spiral of silence', [keyword, body('The town is quiet.')]).role).toBe('mention');
  });

  it.each([
    'Г. Алмондтың «саяси мәдениет» теориясы да талқыланды [3].',
    'Понятие публичной сферы Ю. Хабермаса [3] упоминается лишь как фон.',
    'The public sphere of Habermas [3] is mentioned only in passing.',
  ])('is a mention where the text sets it aside: %s', (text) => {
    const [use] = findTheories([body(text)], references(3)).uses;
    expect(use?.role).toBe('mention');
  });

  it('is a mention where it stands once, or in passing', () => {
    expect(useOf('Precarization', [body('Прекаризация ауылда да бар [4].')]).role).toBe('mention');
    expect(useOf('Neopatrimonialism', [body('Other causes are neopatrimonialism and war.')]).role).toBe('mention');
  });
});

describe('the mentions of a theory', () => {
  const paragraphs = [
    abstract('Статья опирается на концепцию «мягкой силы».'),
    body('Кітап көп. Дж. Найдың «жұмсақ күш» теориясы кең тараған [7].', 3, 'Әдебиетке шолу'),
    body('Soft power remains weak.', 5, 'Results'),
  ];
  const use = useOf('Soft power', paragraphs);

  it('say where each stands and in which language', () => {
    expect(
      use.mentions.map(({ phrase, section, paragraph, lines, language, refs }) => ({ phrase, section, paragraph, lines, language, refs })),
    ).toEqual([
      { phrase: 'концепцию «мягкой силы»', section: null, paragraph: 0, lines: [1, 1], language: 'ru', refs: [] },
      { phrase: '«жұмсақ күш»', section: 'Әдебиетке шолу', paragraph: 3, lines: [3, 3], language: 'kk', refs: [7] },
      { phrase: 'Soft power', section: 'Results', paragraph: 5, lines: [5, 5], language: 'en', refs: [] },
    ]);
  });

  it('give the phrases once and the sentence that shows most', () => {
    expect(use.asPrinted).toEqual(['концепцию «мягкой силы»', '«жұмсақ күш»', 'Soft power']);
    expect(use.evidence).toBe('Дж. Найдың «жұмсақ күш» теориясы кең тараған [7].');
    expect(use.kind).toBe('theory');
  });
});
