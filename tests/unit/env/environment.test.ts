import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../../schema/env.ts';
import { AppError } from '../../../schema/errors.ts';

const NEO4J = { NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'hunter2-hunter2' };
const TOKEN = 'a-token-of-20-letters';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-env-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string): Promise<string> => {
  await writeFile(path.join(folder, name), content);
  return path.join(folder, name);
};

function faultsOf(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFIG') return error.message.split('\n').slice(1);
    throw error;
  }
  return [];
}

test('nothing set means the embedded graph, on this machine alone, taking no records', () => {
  expect(readEnvironment({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    logLevel: 'info',
    development: false,
    store: { engine: 'embedded', path: '.graph/theoria.grafeo' },
    ingest: { url: 'http://127.0.0.1:4000', token: null },
    secrets: [],
  });
});

test('an empty variable counts as unset', () => {
  expect(readEnvironment({ NEO4J_URI: '', NEO4J_PASSWORD: '', PORT: '', GRAPH_PATH: '' })).toEqual(readEnvironment({}));
});

test('a Neo4j server, and where a running server is', () => {
  const { store, ingest, secrets } = readEnvironment({ ...NEO4J, PORT: '4444', INGEST_TOKEN: TOKEN });
  expect(store).toEqual({
    engine: 'neo4j',
    uri: 'neo4j+s://db.example',
    user: 'neo4j',
    password: 'hunter2-hunter2',
    database: 'neo4j',
  });
  expect(ingest).toEqual({ url: 'http://127.0.0.1:4444', token: TOKEN });
  expect(secrets).toEqual(['hunter2-hunter2', TOKEN]);
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:4000'],
  ['localhost', 'http://127.0.0.1:4000'],
  ['127.0.0.2', 'http://127.0.0.2:4000'],
  ['::1', 'http://[::1]:4000'],
])('a server on %s is found at %s by its own machine', (HOST, url) => {
  expect(readEnvironment({ HOST }).ingest.url).toBe(url);
});

test('secrets may stand in files, less the line end', async () => {
  const { store, ingest } = readEnvironment({
    NEO4J_URI: 'bolt://db.example',
    NEO4J_PASSWORD_FILE: await file('password', 'two words \n'),
    INGEST_TOKEN_FILE: await file('token', TOKEN),
  });
  expect(store).toMatchObject({ password: 'two words ' });
  expect(ingest.token).toBe(TOKEN);
});

test('all faults are told together', () => {
  const faults = faultsOf({ PORT: '70000', NEO4J_URI: 'http://db', LOG_LEVEL: 'loud', NEO4J_USERNAME: 'me', INGEST_TOKEN: 'short' });
  for (const name of ['PORT', 'NEO4J_URI', 'LOG_LEVEL', 'NEO4J_USERNAME', 'INGEST_TOKEN', 'NEO4J_PASSWORD'])
    expect(faults.filter((fault) => fault.startsWith(`${name}: `))).toHaveLength(1);
});

describe('settings that do not go together are named', () => {
  test.each([
    ['two graphs', { ...NEO4J, GRAPH_PATH: 'a.grafeo' }, /^GRAPH_PATH: .*NEO4J_URI/],
    ['a password for no server', { NEO4J_PASSWORD: 'hunter2' }, /^NEO4J_PASSWORD: .*NEO4J_URI/],
    ['a server without password', { NEO4J_URI: 'bolt://db' }, /^NEO4J_PASSWORD: is needed/],
    ['a secret twice', { INGEST_TOKEN: TOKEN, INGEST_TOKEN_FILE: '/nowhere' }, /^INGEST_TOKEN_FILE: .*beside INGEST_TOKEN/],
    ['a file of a secret that is not there', { INGEST_TOKEN_FILE: '/nowhere' }, /^INGEST_TOKEN_FILE: \/nowhere cannot be read \(ENOENT\)/],
    ['a token sent to another machine', { INGEST_URL: 'http://db.example' }, /^INGEST_URL: is not an address of this machine/],
    [
      'records handed over where the machine does not reach itself',
      { INGEST_TOKEN: TOKEN, HOST: '192.0.2.2' },
      /^HOST: records are handed over/,
    ],
    ['a port that is none', { NEO4J_URI: 'bolt://db:99999', NEO4J_PASSWORD: 'hunter2' }, /^NEO4J_URI: is not an address/],
    ['a blank port', { PORT: ' ' }, /^PORT: is a whole number/],
    ['no address', { INGEST_URL: 'localhost' }, /^INGEST_URL: write http/],
  ])('%s', (_what, variables, fault) => {
    expect(faultsOf(variables)).toEqual([expect.stringMatching(fault)]);
  });

  test('an empty file of a secret', async () => {
    expect(faultsOf({ INGEST_TOKEN_FILE: await file('empty', '\n') })).toContainEqual(
      expect.stringMatching(/^INGEST_TOKEN_FILE: .* is empty$/),
    );
  });
});

describe('a name that is nearly ours', () => {
  test.each([
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USERNAME', 'NEO4J_USER'],
    ['NEO4J_PASSWD', 'NEO4J_PASSWORD'],
    ['NEO4J_DB', 'NEO4J_DATABASE'],
    ['GRAPH_PTAH', 'GRAPH_PATH'],
    ['INGEST_TOKNE', 'INGEST_TOKEN'],
    ['THEORIA_PORT', 'PORT'],
    ['THEORIA_GRAPH_FILE', 'GRAPH_PATH'],
  ])('%s is asked about', (name, meant) => {
    expect(faultsOf({ [name]: 'x' })).toEqual([`${name}: is not read; did you mean ${meant}?`]);
  });

  test.each([
    'NEO4J_HOME',
    'NEO4J_CONF',
    'NEO4J_AUTH',
    'NEO4J_VERSION',
    'NEO4J_REQUIRED',
    'NEO4J_PLUGINS',
    'GRAPH_HEIGHT',
    'PORTS',
    'HOSTNAME',
  ])('%s is left to others', (name) => {
    expect(faultsOf({ [name]: 'x' })).toEqual([]);
  });

  test('does not matter where the right one is set too', () => {
    expect(faultsOf({ ...NEO4J, NEO4J_URL: 'bolt://other' })).toEqual([]);
  });
});

test('no fault holds the value of a secret', () => {
  const secret = 'hunter2 hunter2';
  const said = faultsOf({ NEO4J_URI: `bolt://neo4j:${secret}@db`, NEO4J_PASSWORD: secret, GRAPH_PATH: 'x', INGEST_TOKEN: secret });
  expect(said.length).toBeGreaterThan(2);
  expect(said.join()).not.toContain('hunter2');
  expect(faultsOf({ NEO4J_URI: 'bolt://neo4j:hunter2@db', NEO4J_PASSWORD: 'hunter2' })).toEqual([
    'NEO4J_URI: holds an account: write it into NEO4J_USER and NEO4J_PASSWORD',
  ]);
});
