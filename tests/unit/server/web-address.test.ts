import { expect, test } from 'vitest';
import { webAddress } from '../../../server/web-address.ts';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org'],
  ['HTTPS://EXAMPLE.ORG', 'HTTPS://EXAMPLE.ORG'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['ftp://example.org', null],
  ['//example.org', null],
  ['example.org', null],
  ['', null],
  [null, null],
])('%j leaves as %j', (printed, answer) => {
  expect(webAddress(printed)).toBe(answer);
});
