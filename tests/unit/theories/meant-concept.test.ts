import { describe, expect, it } from 'vitest';
import { body, namesIn, reference, useOf } from './invented-article.ts';

const titled = (n: number, authors: string, title: string) => ({ ...reference(n, authors), title });

describe('a theory that the text paraphrases', () => {
  it.each<[string, string, string, ReturnType<typeof titled>[]]>([
    [
      'under another name of its kind, beside its thinker',
      'Migration systems theory',
      'Подход миграционных систем восходит к А. Мабогундже [2].',
      [titled(2, 'Mabogunje, A.', 'Urbanization in Nigeria')],
    ],
    [
      'by half of its words, beside a named thinker and a theory word',
      'Two-step flow of communication',
      'Схему объясняет модель двухступенчатого влияния и коммуникации П. Лазарсфельда [4].',
      [titled(4, 'Lazarsfeld, P.', 'Opinion Leaders')],
    ],
    [
      'where the next sentence names and cites the thinker',
      'Security community',
      'Қауіпсіздік қауымы идеясы қызық. К. Дойч оны соғыссыз кеңістік деп атады [3].',
      [titled(3, 'Deutsch, K.', 'Political Community')],
    ],
    [
      'by the title of a work whose author it names',
      'Advocacy coalition framework',
      'П. Сабатьенің одақтасу моделі осыны түсіндіреді [1].',
      [titled(1, 'Sabatier, P.', 'The Advocacy Coalition Framework: A Review')],
    ],
    [
      'by its followers, without a word for theory',
      'Transnationalism',
      'Транснационалисты, прежде всего Н. Глик Шиллер, пишут о двух домах [1].',
      [titled(1, 'Glick Schiller, N.', 'Two Homes')],
    ],
    [
      'by two kin words beside the one whose work is cited, without a word for theory',
      'Complex interdependence',
      'Р. Кеохейн сипаттаған күрделі өзара тәуелді әлем осындай [1].',
      [titled(1, 'Keohane, R.', 'After Order')],
    ],
  ])('%s', (_, name, text, list) => expect(namesIn(text, list)).toEqual([name]));

  it.each<[string, string, ReturnType<typeof titled>[]]>([
    ['a work is only cited', 'Бұл үлгі ауылда да бар [1].', [titled(1, 'Sabatier, P.', 'The Advocacy Coalition Framework')]],
    ['a thinker is named without a source', 'Модель коммуникации П. Лазарсфельда забыта.', []],
    ['no word of the label is akin', 'Модель рынка П. Лазарсфельда устарела [1].', [titled(1, 'Smith, J.', 'Markets')]],
    ['a thinker stands alone', 'Карты рисовали так, как К. Дойч [1].', [titled(1, 'Deutsch, K.', 'On the Security Community')]],
    [
      'many theories are spoken of before he is named',
      'Халықаралық өмірді мектептер әр қырынан көреді. К. Уолтц соғысты тергеді [1].',
      [titled(1, 'Waltz, K.', 'Man and War')],
    ],
    ['its core stands without the thinker', 'Подход миграционных систем известен [1].', [titled(1, 'Petrov, A.', 'Roads')]],
  ])('but not where %s', (_, text, list) => expect(namesIn(text, list)).toEqual([]));

  it('comes back later by a kin word where its thinker is cited again', () => {
    const list = [titled(1, 'Crenshaw, K.', 'Mapping the Margins'), titled(2, 'Ivanova, O.', 'Women')];
    const use = useOf(
      'Intersectionality',
      [body('Понятие интерсекциональности ввела К. Креншоу [1].'), body('Интерсекциональная оптика видит больше [1; 2].', 2, 'Results')],
      list,
    );
    expect(use.refs).toEqual([1, 2]);
  });
});
