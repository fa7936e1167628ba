import { afterEach, describe, expect, test } from 'vitest';
import { killCommands, runCli } from '../support/run-cli.ts';

afterEach(killCommands);

const objects = (stdout: string): Record<string, unknown>[] =>
  stdout
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => JSON.parse(line));

describe('references: one line in, one object out', () => {
  test('order is kept and no line is lost', async () => {
    const input = [
      'Nye J. S. Power and foreign policy // Journal of Political Power. – 2011. – Vol. 4. – P. 9–24.',
      '',
      '???',
      '\u2028 \r',
      'Бауман З. Текучая современность. – СПб.: Питер, 2008. – 240 с.',
    ];
    const { code, stdout } = await runCli(['references'], { input: `${input.join('\n')}\n` });
    expect(code).toBe(0);
    const answers = objects(stdout);
    expect(answers).toHaveLength(input.length);
    expect(answers[0]).toMatchObject({
      type: 'journal-article',
      authors: [{ family: 'Nye', given: 'J. S.' }],
      year: 2011,
      title: 'Power and foreign policy',
      container: 'Journal of Political Power',
      volume: '4',
      pages: '9-24',
      titleEn: null,
    });
    expect(answers[1]).toMatchObject({ authors: [], title: null, year: null });
    expect(answers[4]).toMatchObject({
      type: 'book',
      authors: [{ family: 'Бауман', given: 'З.' }],
      title: 'Текучая современность',
      publisher: 'Питер',
      year: 2008,
      pages: null,
    });
  });

  test('nothing in, nothing out', async () => {
    expect(await runCli(['references'])).toMatchObject({ code: 0, stdout: '' });
  });
});
