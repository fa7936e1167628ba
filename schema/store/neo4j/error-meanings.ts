import neo4j from 'neo4j-driver';
import type { ErrorCode } from '../../errors.ts';

/** What an error of Neo4j means to us. */
export interface Meaning {
  readonly as: ErrorCode;
  /** What Neo4j does; the message has its address before it. */
  readonly why: string;
  readonly remedy: string;
}

export const AWAY: Meaning = { as: 'STORE_UNAVAILABLE', why: 'does not answer', remedy: 'Start it, or check NEO4J_URI.' };
export const NO_BOLT: Meaning = {
  as: 'STORE_REFUSED',
  why: 'does not speak Bolt as Neo4j 5.26 or later does',
  remedy: 'Check that NEO4J_URI names the Bolt port (7687 unless configured) of a Neo4j 5.26 or later.',
};
const NO_MEMORY: Meaning = {
  as: 'STORE_UNAVAILABLE',
  why: 'has no memory left for this',
  remedy: 'Try again when it is less busy, or give it more: server.memory.heap.max_size, dbms.memory.transaction.total.max.',
};
const NO_WRITES: Meaning = {
  as: 'STORE_REFUSED',
  why: 'takes no writes: the database is read-only, or this is a replica',
  remedy: 'For a cluster write neo4j:// in NEO4J_URI, which finds the one that writes; otherwise make the database writable.',
};
const OFFLINE: Meaning = {
  as: 'STORE_UNAVAILABLE',
  why: 'has the database offline',
  remedy: 'Wait until it has started; if it does not, see the log of Neo4j and START DATABASE.',
};

/** A full disk stops a database until it is restarted. */
const SEE_ITS_LOG = 'See its log (neo4j.log, debug.log) and make room on its disk if that is full';

/** By the beginning of the status code, the first that fits: https://neo4j.com/docs/status-codes/current/ */
const BY_CODE: readonly (readonly [code: string, meaning: Meaning])[] = [
  [neo4j.error.SERVICE_UNAVAILABLE, AWAY],
  [neo4j.error.SESSION_EXPIRED, AWAY],
  [neo4j.error.PROTOCOL_ERROR, NO_BOLT],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    {
      as: 'STORE_REFUSED',
      why: 'refuses the account for a while after too many wrong passwords',
      remedy: 'Check NEO4J_PASSWORD, wait a few seconds, and try again.',
    },
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    {
      as: 'STORE_REFUSED',
      why: 'wants another password for the account first',
      remedy: 'Change it (ALTER CURRENT USER SET PASSWORD, or cypher-shell asks for it), then set NEO4J_PASSWORD.',
    },
  ],
  [
    'Neo.ClientError.Security.Forbidden',
    {
      as: 'STORE_REFUSED',
      why: 'does not give the account the right to do this',
      remedy: 'Give the account of NEO4J_USER the right (a role that reads, or reads and writes, the database), or use another account.',
    },
  ],
  ['Neo.ClientError.Security.', { as: 'STORE_REFUSED', why: 'refuses the account', remedy: 'Check NEO4J_USER and NEO4J_PASSWORD.' }],
  ['Neo.ClientError.Database.', { as: 'STORE_REFUSED', why: 'has no such database', remedy: 'Check NEO4J_DATABASE.' }],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', NO_WRITES],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', NO_WRITES],
  ['Neo.ClientError.Cluster.NotALeader', NO_WRITES],
  ['Neo.ClientError.Statement.AccessMode', NO_WRITES],
  [
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    {
      as: 'STORE_CONFLICT',
      why: 'refuses a write that breaks a constraint',
      remedy: 'Another node has this id already: load the issue again.',
    },
  ],
  [
    'Neo.ClientError.Schema.',
    {
      as: 'STORE_REFUSED',
      why: 'has a constraint or an index in the way',
      remedy: 'See SHOW CONSTRAINTS and SHOW INDEXES, and drop what is over the same label and property.',
    },
  ],
  [
    'Neo.DatabaseError.Schema.',
    {
      as: 'STORE_REFUSED',
      why: 'cannot make it over the nodes that are there',
      remedy: 'Nodes that were not loaded by Theoria have one id twice: delete them, or use a database of its own.',
    },
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    { as: 'STORE_UNAVAILABLE', why: 'took too long over this', remedy: 'Try again when it is less busy.' },
  ],
  ['Neo.TransientError.General.OutOfMemoryError', NO_MEMORY],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', NO_MEMORY],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', NO_MEMORY],
  ['Neo.ClientError.General.TransactionOutOfMemoryError', NO_MEMORY],
  ['Neo.TransientError.General.DatabaseUnavailable', OFFLINE],
  ['Neo.TransientError.Database.DatabaseUnavailable', OFFLINE],
  ['Neo.DatabaseError.Database.', OFFLINE],
  [
    'Neo.TransientError.Transaction.',
    { as: 'STORE_CONFLICT', why: 'turned the work away because it met other work', remedy: 'Try again.' },
  ],
  ['Neo.TransientError.', { as: 'STORE_UNAVAILABLE', why: 'could not do it just now', remedy: 'Try again.' }],
  [
    'Neo.DatabaseError.Transaction.TransactionStartFailed',
    { as: 'STORE_UNAVAILABLE', why: 'has stopped on a fault of its own', remedy: `${SEE_ITS_LOG}, then restart it.` },
  ],
  [
    'Neo.DatabaseError.Transaction.',
    { as: 'STORE_UNAVAILABLE', why: 'could not put the work on its disk', remedy: `${SEE_ITS_LOG}, then restart it and try again.` },
  ],
];

/** What a status code means; undefined for one that nobody but us can do anything about. */
export const meaningOfCode = (code: string): Meaning | undefined => BY_CODE.find(([beginning]) => code.startsWith(beginning))?.[1];
