import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { neo4jError } from '../../schema/store/neo4j/errors.ts';
import { checkVersion } from '../../schema/store/neo4j/server-version.ts';

const driverError = (code: string, message = 'what the server says') => new neo4j.Neo4jError(message, code, '50N42', message, {} as never);

describe('an error of the driver is turned into ours by its code', () => {
  it.each([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', 'does not answer', 'NEO4J_URI'],
    ['SessionExpired', 'STORE_UNAVAILABLE', 'does not answer', 'NEO4J_URI'],
    ['ProtocolError', 'STORE_REFUSED', 'does not speak Bolt', '7687'],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_REFUSED', 'refuses the account', 'NEO4J_USER and NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_REFUSED', 'too many wrong passwords', 'wait a few seconds'],
    ['Neo.ClientError.Security.CredentialsExpired', 'STORE_REFUSED', 'another password', 'ALTER CURRENT USER SET PASSWORD'],
    ['Neo.ClientError.Security.Forbidden', 'STORE_REFUSED', 'the right to do this', 'NEO4J_USER'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_REFUSED', 'has no such database', 'NEO4J_DATABASE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', 'offline', 'START DATABASE'],
    ['Neo.DatabaseError.Database.UnableToStartDatabase', 'STORE_UNAVAILABLE', 'offline', 'the log of Neo4j'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'STORE_REFUSED', 'takes no writes', 'neo4j://'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'STORE_REFUSED', 'takes no writes', 'neo4j://'],
    ['Neo.ClientError.Cluster.NotALeader', 'STORE_REFUSED', 'takes no writes', 'neo4j://'],
    ['Neo.ClientError.Statement.AccessMode', 'STORE_REFUSED', 'takes no writes', 'neo4j://'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'STORE_CONFLICT', 'breaks a constraint', 'load the issue again'],
    ['Neo.ClientError.Schema.IndexAlreadyExists', 'STORE_REFUSED', 'in the way', 'SHOW INDEXES'],
    ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'STORE_REFUSED', 'over the nodes that are there', 'one id twice'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_UNAVAILABLE', 'took too long', 'Try again'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_UNAVAILABLE', 'took too long', 'Try again'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_CONFLICT', 'met other work', 'Try again'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_UNAVAILABLE', 'no memory left', 'server.memory.heap.max_size'],
    ['Neo.TransientError.General.OutOfMemoryError', 'STORE_UNAVAILABLE', 'no memory left', 'server.memory.heap.max_size'],
    ['Neo.TransientError.Cluster.ReplicationFailure', 'STORE_UNAVAILABLE', 'just now', 'Try again'],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'STORE_UNAVAILABLE', 'on its disk', 'make room on its disk'],
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'STORE_UNAVAILABLE', 'on its disk', 'make room on its disk'],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'STORE_UNAVAILABLE', 'has stopped on a fault', 'then restart it'],
  ])('%s', (code, ours, why, remedy) => {
    const cause = driverError(code);
    const error = neo4jError('merge-work', 'bolt://db:7687', cause);
    expect(error).toMatchObject({ code: ours, remedy: expect.stringContaining(remedy), cause });
    expect(error.message).toMatch(/^merge-work: Neo4j at bolt:\/\/db:7687 /);
    expect(error.message).toContain(why);
  });

  it.each([
    ['a fault of a statement', driverError('Neo.ClientError.Statement.SyntaxError'), 'Neo.ClientError.Statement.SyntaxError'],
    ['an error of JavaScript', new TypeError('x'), 'no code'],
    ['what is no error', 'x', 'no code'],
  ])('%s is an inner one', (_what, cause, code) => {
    expect(neo4jError('x', 'bolt://db', cause)).toMatchObject({ code: 'INTERNAL', message: expect.stringContaining(code), cause });
  });

  it('tells what the system said, and that a connection was waited for in vain', () => {
    const refused = driverError('ServiceUnavailable', 'Failed to connect. Please check. Caused by: connect ECONNREFUSED 127.0.0.1:1');
    expect(neo4jError('x', 'a', refused).message).toBe('x: Neo4j at a does not answer (connect ECONNREFUSED 127.0.0.1:1)');
    const waited = driverError('N/A', 'Connection acquisition timed out in 6000 ms. Pool status: none.');
    expect(neo4jError('x', 'a', waited).code).toBe('STORE_UNAVAILABLE');
  });

  it('takes an answer that makes no sense for that of something else only while it connects', () => {
    const odd = driverError('N/A', 'Unknown Bolt protocol version: 45.72');
    expect(neo4jError('x', 'a', odd, true).code).toBe('STORE_REFUSED');
    expect(neo4jError('x', 'a', odd).code).toBe('INTERNAL');
  });
});

describe('the version of a server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.26.12', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.08.1'])('%s is one we know', (agent) => {
    expect(() => checkVersion('a', agent)).not.toThrow();
  });

  it.each(['Neo4j/5.25.9', 'Neo4j/4.4.40', 'Neo4j/6.0.0', 'Neo4j/dev', 'Other/5.26.0', '', undefined])('%s is none', (agent) => {
    expect(() => checkVersion('bolt://db', agent)).toThrow(/^The server at bolt:\/\/db is /);
  });
});
