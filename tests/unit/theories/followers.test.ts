import { describe, expect, it } from 'vitest';
import { namesOfAdjective } from '../../../ingest/extract/theories/thinker-adjectives.ts';
import { body, namesIn, reference, useOf } from './invented-article.ts';

describe('a doctrine named by those who hold it', () => {
  it.each([
    ['Конструктивистер басқаша ойлайды. А. Вендт мүддені тергеді [1].', 'Wendt, A.', ['Constructivism']],
    ['Конструктивисты, прежде всего А. Вендт, думают иначе [1].', 'Wendt, A.', ['Constructivism']],
    ['A. Wendt and other constructivists think otherwise [1].', 'Wendt, A.', ['Constructivism']],
    ['Конструктивисты из детского кружка строили мост [1].', 'Petrov, A.', []],
    ['The realists among the farmers sold early [1].', 'Brook, A.', []],
  ])('%s', (text, author, names) => expect(namesIn(text, [reference(1, author)])).toEqual(names));
});

describe('an adjective made of a thinker’s name', () => {
  it.each([
    ['веберовского', 'Вебер'],
    ['хиршмановская', 'Хиршман'],
    ['кейнсианской', 'Кейнс'],
    ['вендтік', 'Вендт'],
    ['Weberian', 'Weber'],
    ['Pigouvian', 'Pigou'],
  ])('%s: %s', (word, name) => expect(namesOfAdjective(word)).toContain(name));

  it('stands for him where he is cited', () => {
    expect(namesIn('Coasean bargaining needs no tax [1].', [reference(1, 'Coase, R.')])).toEqual(['Coase theorem']);
    expect(namesIn('Coasean bargaining needs no tax [1].', [reference(1, 'Brook, A.')])).toEqual([]);
    const use = useOf(
      'Social capital',
      [body('Здесь видна патнэмовская традиция социального капитала [1].')],
      [reference(1, 'Putnam, R.')],
    );
    expect(use.thinkers).toEqual(['Robert D. Putnam']);
  });
});
