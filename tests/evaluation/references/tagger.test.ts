import { describe, expect, test } from 'vitest';
import { generateReferences } from './generate.ts';
import { randomFrom } from './random.ts';
import { ReferenceScore } from './score.ts';
import { decode, trainPerceptron } from './tagger/averaged-perceptron.ts';
import { readByTagger } from './tagger/reading.ts';
import { TAGS, tagsOf, tokenize } from './tagger/tokens.ts';
import { trainTagger } from './tagger/train-tagger.ts';

test('a labelled stretch becomes B and I tags, marks stay outside', () => {
  const tokens = tokenize('Li, Q. Two words. 2019.');
  const tags = tagsOf(
    [
      { label: 'author', text: 'Li, Q.' },
      { label: null, text: ' ' },
      { label: 'title', text: 'Two words' },
      { label: null, text: '. ' },
      { label: 'year', text: '2019' },
      { label: null, text: '.' },
    ],
    tokens,
  );
  expect(tokens.map(({ text }, at) => `${text}/${TAGS[tags[at] ?? 0]}`)).toEqual([
    'Li/B-author',
    ',/I-author',
    'Q/I-author',
    './I-author',
    'Two/B-title',
    'words/I-title',
    './O',
    '2019/B-year',
    './O',
  ]);
});

test('the perceptron learns that a tag depends on the one before, and I never follows O', () => {
  const examples = [
    { features: [['a'], ['x'], ['x']], tags: [1, 2, 2] },
    { features: [['b'], ['x'], ['x']], tags: [0, 0, 0] },
  ];
  const model = trainPerceptron(['O', 'B-t', 'I-t'], examples, 10, randomFrom(1));
  expect(decode(model, [['a'], ['x'], ['x'], ['x']])).toEqual([1, 2, 2, 2]);
  expect(decode(model, [['b'], ['x']])).toEqual([0, 0]);
});

describe('a tagger trained on 420 references', () => {
  const tagger = trainTagger(420, 1);

  test('reads the fields of others', () => {
    const score = new ReferenceScore();
    for (const { printed, gold } of generateReferences(330, 2, 'held-out')) score.add(readByTagger(tagger, printed), gold, printed);
    expect(score.f1).toBeGreaterThan(0.9);
  });

  test('is the same when it is trained again', () => {
    const again = trainTagger(420, 1);
    expect([...again.fields.weights].slice(0, 500)).toEqual([...tagger.fields.weights].slice(0, 500));
  });
});
