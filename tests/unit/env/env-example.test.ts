import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VARIABLE_NAMES } from '../../../schema/env.ts';
import { VariablesSchema } from '../../../schema/env/variables.ts';

const paragraphs = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  .split('\n\n')
  .slice(1)
  .map((paragraph) => {
    const lines = paragraph.trimEnd().split('\n');
    const [, name, value] = /^#([A-Z][A-Z0-9_]*)=(.*)$/.exec(lines.at(-1) ?? '') ?? [];
    return { name, value, meaning: lines.slice(0, -1) };
  });

test('.env.example tells every variable and no other, each once and with what it means', () => {
  expect(paragraphs.map(({ name }) => name).toSorted()).toEqual(VARIABLE_NAMES.toSorted());
  for (const { meaning } of paragraphs) {
    expect(meaning.length).toBeGreaterThan(0);
    for (const line of meaning) expect(line).toMatch(/^# \S/);
  }
});

test('.env.example tells the defaults that hold', () => {
  const defaults = Object.entries(VariablesSchema.parse({})).map(([name, value]) => [name, String(value)]);
  const told = paragraphs.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  expect(told.toSorted()).toEqual(defaults.toSorted());
});
