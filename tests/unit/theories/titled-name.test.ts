import { describe, expect, it } from 'vitest';
import { titledName } from '../../../ingest/extract/theories/titled-name.ts';
import { tokensOf } from '../../../ingest/extract/theories/tokens.ts';
import { namesIn, reference } from './invented-article.ts';

const titled = (title: string) => ({ ...reference(1, 'Brook, A.'), title });

describe('the English name that the title of a cited work gives', () => {
  it.each<[string, string[], string, string | undefined]>([
    ['шекаралық коалициялар', ['border'], 'Border Coalitions: A Field Guide', 'border coalitions'],
    ['кумулятивной причинности', [], 'Rural Roads and Cumulative Causation', 'cumulative causation'],
    ['публичной сферы', ['public', 'sphere'], 'The Long Decline of the Public Sphere', 'public sphere'],
    ['интерсекциональности', [], 'Villages, Intersectionality, and Law', 'intersectionality'],
    ['ортақ жады', ['shared', 'memory'], 'Frames of Memory', undefined],
    ['қалалық тынышбайлық', [], 'Quiet Towns', undefined],
    ['морали', ['moral'], 'Moral Panics of the North', undefined],
  ])('%s %j in «%s»: %s', (term, translations, title, name) =>
    expect(titledName(tokensOf(term), translations, [titled(title)])).toBe(name),
  );

  it.each<[string, string, string]>([
    ['Ж. Брук ұсынған шекаралық коалиция теориясы осында [1].', 'Frontier Coalition: Essays', 'Frontier coalition'],
    [
      'Новая экономическая теория лесной миграции известна [1].',
      'The New Economics of Forest Migration',
      'New economics of forest migration',
    ],
  ])('names what a theory word governs: %s', (text, title, name) => expect(namesIn(text, [titled(title)])).toEqual([name]));

  it('is no theory where only «within» stands by it', () =>
    expect(namesIn('Шекаралық коалиция шеңберінде жиын өтті [1].', [titled('Frontier Coalition')])).toEqual([]));
});
