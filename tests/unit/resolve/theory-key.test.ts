import { expect, it } from 'vitest';
import { theoryKey } from '../../../ingest/resolve/theories.ts';

it.each([
  ['Soft power', 'Soft Power theory'],
  ['Modernization theory', 'Modernisation theory'],
  ['Modernization', 'The theory of modernization'],
  ['New Public Management', 'new public management'],
])('%s and %s are one theory', (one, other) => {
  expect(theoryKey(one)).toBe(theoryKey(other));
});

it.each([
  ['Institutionalism', 'New institutionalism'],
  ['Human capital', 'Social capital'],
  ['Patronal democracy', 'Patronal autocracy'],
])('%s and %s are two', (one, other) => {
  expect(theoryKey(one)).not.toBe(theoryKey(other));
});

it('keeps a name that is nothing but the word', () => {
  expect(theoryKey('Theory')).toBe('teori');
});
