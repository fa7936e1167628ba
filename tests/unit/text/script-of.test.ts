import { expect, it } from 'vitest';
import { scriptOf } from '../../../schema/text/script-of.ts';

it.each([
  ['Қоғам', 'Cyrl'],
  ['Society', 'Latn'],
  ['Tokayevtyн', 'Latn'],
  ['Kaзaxcтaн және', 'Cyrl'],
  ['аb', 'Cyrl'],
  ['2024, №', 'other'],
  ['', 'other'],
] as const)('%s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
