import { expect, test } from 'vitest';
import { fitLines } from '../../../web/src/graph/fit-lines.ts';

const letters = (text: string): number => [...text].length;

test.each([
  ['a short title', 'Soft power', 12, 3, 'Soft power'],
  ['a title that breaks', 'Child Poverty in Large Families', 14, 3, 'Child Poverty\nin Large\nFamilies'],
  ['a title that is too long', 'Child Poverty in Large Families of today', 14, 2, 'Child Poverty\nin Large…'],
  ['a word wider than a line', 'субсидияланбайтын орындар', 10, 2, 'субсидиял…\nорындар'],
  ['no comma before the ellipsis', 'one, two, three', 5, 1, 'one…'],
  ['spaces of every sort', '  Soft   \n power ', 20, 2, 'Soft power'],
  ['nothing', '', 10, 2, ''],
  ['letters outside the basic plane', '𝒜𝒜𝒜𝒜 𝒜', 3, 1, '𝒜𝒜…'],
])('%s', (_name, text, width, most, expected) => {
  const fitted = fitLines(text, width, most, letters);
  expect(fitted).toBe(expected);
  for (const line of fitted.split('\n')) expect(letters(line)).toBeLessThanOrEqual(width);
});
