import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { VARIABLE_NAMES } from '../../schema/env.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const Service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()),
  mem_limit: z.string(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const Compose = z.object({
  services: z.object({ theoria: Service, neo4j: Service }),
  volumes: z.record(z.string(), z.unknown()),
});

let compose: z.infer<typeof Compose>;
let text: string;

beforeAll(async () => {
  text = await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
  compose = Compose.parse(parse(text));
});

const megabytes = (size: string): number => {
  const [, number = '', unit = ''] = /^(\d+)([mg])$/.exec(size) ?? [];
  return Number(number) * (unit === 'g' ? 1024 : 1);
};

const docker = (args: readonly string[], password: string) =>
  spawnSync('docker', ['compose', ...args], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NEO4J_PASSWORD: password } });

describe('the compose file', () => {
  test('Theoria comes from the Dockerfile, may write only into its volume and its memory, and gains no rights', () => {
    const { theoria } = compose.services;
    expect(theoria.build).toBe('.');
    expect(theoria.read_only).toBe(true);
    expect(theoria.tmpfs).toEqual(['/tmp']);
    expect(theoria.cap_drop).toEqual(['ALL']);
    expect(theoria.security_opt).toEqual(['no-new-privileges:true']);
    expect(theoria.volumes).toEqual(['theoria-data:/data']);
  });

  test('Theoria waits until Neo4j is healthy', () => {
    expect(compose.services.theoria.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(compose.services.neo4j.healthcheck?.test[0]).toMatch(/^CMD/);
  });

  test('sets only variables that Theoria reads', () => {
    expect(VARIABLE_NAMES).toEqual(expect.arrayContaining(Object.keys(compose.services.theoria.environment)));
  });

  test('Neo4j is of an exact version and fits into the memory that it is given', () => {
    const { image, environment, mem_limit } = compose.services.neo4j;
    expect(image).toMatch(/^neo4j:5\.26\.\d+-community$/);
    const heap = megabytes(environment['NEO4J_server_memory_heap_max__size'] ?? '');
    const cache = megabytes(environment['NEO4J_server_memory_pagecache_size'] ?? '');
    expect(heap + cache).toBeGreaterThan(0);
    expect(megabytes(mem_limit)).toBeGreaterThanOrEqual((heap + cache) * 1.5);
  });

  test('the password comes from the environment, without a default', () => {
    const given = [...text.matchAll(/\$\{NEO4J_PASSWORD([^}]*)\}/g)].map(([, rest]) => rest);
    expect(given).toHaveLength(2);
    expect(given.every((rest) => rest?.startsWith(':?'))).toBe(true);
  });

  test('every port is for this machine alone, every volume is declared', () => {
    const services = Object.values(compose.services);
    for (const port of services.flatMap(({ ports }) => ports)) expect(port).toMatch(/^127\.0\.0\.1:/);
    const volumes = services.flatMap((service) => service.volumes.map((volume) => volume.split(':')[0]));
    expect(volumes.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  const isThere = docker(['version'], '').status === 0;
  if (!isThere) process.stderr.write('docker compose is not here: the compose file was parsed, not checked by it.\n');

  test.skipIf(!isThere)('is right to docker compose, which asks for the password', () => {
    const whole = docker(['config', '--quiet'], 'long-enough');
    expect(whole.stderr).toBe('');
    expect(whole.status).toBe(0);
    const bare = docker(['config', '--quiet'], '');
    expect(bare.status).not.toBe(0);
    expect(bare.stderr).toContain('set NEO4J_PASSWORD');
  });
});
