import { REFERENCE_TYPES } from '../../../../schema/record/reference.ts';
import { generateReferences } from '../generate.ts';
import { randomFrom } from '../random.ts';
import { trainPerceptron } from './averaged-perceptron.ts';
import { featuresOf } from './features.ts';
import { grammarHints } from './hints.ts';
import { typeFeatures, type Tagger } from './reading.ts';
import { TAGS, tagsOf, tokenize } from './tokens.ts';

const EPOCHS = 6;

/** Trains both models on references that the writers print from the training half of the word lists. */
export function trainTagger(count: number, seed: number, stacked = false): Tagger {
  const random = randomFrom(seed);
  const written = generateReferences(count, seed, 'train').map((reference) => {
    const tokens = tokenize(reference.printed);
    return { ...reference, tokens, tags: tagsOf(reference.segments, tokens) };
  });
  const fields = written.map(({ printed, tokens, tags }) => ({
    features: featuresOf(printed, tokens, () => random.chance(0.15), stacked ? grammarHints(printed, tokens) : []),
    tags,
  }));
  const types = written.map(({ segments, tokens, gold }) => ({
    features: [
      typeFeatures(
        tokens,
        segments.flatMap(({ label }) => label ?? []),
      ),
    ],
    tags: [REFERENCE_TYPES.indexOf(gold.type)],
  }));
  return {
    stacked,
    fields: trainPerceptron(TAGS, fields, EPOCHS, random),
    types: trainPerceptron(REFERENCE_TYPES, types, EPOCHS, random),
  };
}
