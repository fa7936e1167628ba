import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource, sourceOf } from '../../../ingest/read/source-text.ts';

const RUSSIAN = 'Введение\nКлуб начинается с того, что кто-то выносит во двор стол.\nЧитательские клубы растут из таких столов.';
const KAZAKH = 'Кіріспе\nАуыл кітапханасы көршілер кездесетін үстел.\nБұл еңбекте сенім қалай жиналатыны көрсетіледі, өңір мен ғылым.';

describe('encodings', () => {
  it.each([
    ['utf8', 'UTF-8', KAZAKH],
    ['utf16le', 'UTF-16LE', KAZAKH],
    ['utf16be', 'UTF-16BE', KAZAKH],
    ['win1251', 'windows-1251', RUSSIAN],
    ['koi8-r', 'KOI8-R', RUSSIAN],
    ['cp866', 'IBM866', RUSSIAN],
    ['iso88595', 'ISO-8859-5', RUSSIAN],
    ['maccyrillic', 'x-mac-cyrillic', RUSSIAN],
    ['rk1048', 'KZ-1048', KAZAKH],
  ])('%s is read as %s', (encoding, name, text) => {
    const source = sourceOf(iconv.encode(text, encoding), 'issue.txt');
    expect(source.encoding).toBe(name);
    expect(source.lines).toEqual(text.split('\n'));
  });

  it.each(['utf8', 'utf16le', 'utf16be'])('a byte order mark of %s is no part of the text', (encoding) => {
    expect(sourceOf(iconv.encode(KAZAKH, encoding, { addBOM: true }), 'issue.txt').lines[0]).toBe('Кіріспе');
  });

  it('one damaged byte in UTF-8 does not spoil the rest', () => {
    const bytes = Buffer.concat([Buffer.from(KAZAKH.repeat(20)), Buffer.from([0xff]), Buffer.from('\nСоңы')]);
    const source = sourceOf(bytes, 'issue.txt');
    expect(source.encoding).toBe('UTF-8');
    expect(source.lines.at(-1)).toBe('Соңы');
  });

  it('the hash is that of the bytes', () => {
    expect(sourceOf(Buffer.from('abc'), 'x').sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('what is no source text', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'theoria-read-'));
    await writeFile(path.join(folder, 'empty.txt'), '');
    await writeFile(path.join(folder, 'blank.txt'), ' \n\n ');
    await writeFile(path.join(folder, 'print.pdf'), '%PDF-1.7\n');
    await writeFile(path.join(folder, 'issue.docx'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]));
    await writeFile(path.join(folder, 'noise.bin'), Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 37) % 256)));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['missing.txt', 'no such file'],
    ['empty.txt', 'is empty'],
    ['blank.txt', 'holds no text'],
    ['print.pdf', 'is a PDF, not text'],
    ['issue.docx', 'is a ZIP archive or an office document, not text'],
    ['noise.bin', 'its character encoding is not understood'],
    ['', 'is a folder'],
  ])('%s: %s', async (name, reason) => {
    const file = path.join(folder, name);
    await expect(readSource(file)).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE', message: `${file}: ${reason}` });
    await expect(readSource(file)).rejects.toMatchObject({ remedy: expect.stringMatching(/\.$/) });
  });
});
