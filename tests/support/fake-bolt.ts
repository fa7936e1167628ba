import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

const BOLT_4_4 = Buffer.from([0, 0, 4, 4]);
const GOODBYE = 0x02;

/** A string of fewer than 16 bytes in PackStream. */
const packed = (text: string): Buffer => Buffer.concat([Buffer.from([0x80 + Buffer.byteLength(text)]), Buffer.from(text)]);

/** A message of one chunk: SUCCESS with the server's name. */
function success(agent: string): Buffer {
  const metadata = [packed('server'), packed(agent), packed('connection_id'), packed('bolt-1')];
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa2]), ...metadata]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message, Buffer.alloc(2)]);
}

/** Takes the whole messages off the front of what has come and answers each. */
function answerAll(socket: Socket, received: Buffer, agent: string): Buffer {
  let rest = received;
  while (rest.length >= 4 && rest.length >= rest.readUInt16BE() + 4) {
    const signature = rest[3];
    rest = rest.subarray(rest.readUInt16BE() + 4);
    if (signature === GOODBYE) socket.end();
    else socket.write(success(agent));
  }
  return rest;
}

/** A server that says it is of that version and to everything else that all is well; enough to be asked its version. */
export async function startFakeBolt(agent: string): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(BOLT_4_4);
      let rest: Buffer = Buffer.alloc(0);
      socket.on('data', (chunk: Buffer) => (rest = answerAll(socket, Buffer.concat([rest, chunk]), agent)));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}
