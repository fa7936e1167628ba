/**
 * Trains the tagger on invented references and says how large its model would be as a file.
 *
 *   npx tsx tests/evaluation/references/train.ts [COUNT] [SEED] [FILE]
 *
 * COUNT references (6,600) of seed SEED (1); with FILE the model is written there as JSON, weights rounded to two digits.
 * Deterministic: the same arguments give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import type { Model } from './tagger/averaged-perceptron.ts';
import { trainTagger } from './tagger/train-tagger.ts';

const [count = '6600', seed = '1', file] = process.argv.slice(2);

const round = (weight: number): number => Math.round(weight * 100) / 100;

/** Per feature the tags with a weight that is not nothing. */
function sparse({ tags, weights, transitions }: Model): unknown {
  const features = [...weights].flatMap(([name, row]) => {
    const filled = [...row].flatMap((weight, tag) => (round(weight) === 0 ? [] : [[tag, round(weight)]]));
    return filled.length === 0 ? [] : [[name, filled]];
  });
  return { tags, features, transitions: transitions.map((row) => [...row].map(round)) };
}

const start = performance.now();
const tagger = trainTagger(Number(count), Number(seed));
const model = JSON.stringify({ fields: sparse(tagger.fields), types: sparse(tagger.types) });
if (file !== undefined) writeFileSync(file, model);
process.stdout.write(
  `${count} references, seed ${seed}: ${tagger.fields.weights.size + tagger.types.weights.size} features, ${(Buffer.byteLength(model) / 1e6).toFixed(2)} MB of JSON, ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
);
