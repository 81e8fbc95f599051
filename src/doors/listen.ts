import { type AddressInfo, createServer, type Server } from 'node:net';
import { InboxError } from '../errors/base.js';
import { PortTakenError } from '../errors/server-errors.js';

/** A host and a TCP port; 0 means any free port. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export interface Listening {
  /** Port, the same on both addresses. */
  readonly port: number;
  /** Stops listening on the second address; the caller closes the server itself. */
  close(): Promise<void>;
}

type ListenFailure = Error & { code?: string };

const LOOPBACK = ['127.0.0.1', '::1'] as const;
// A port that is free for IPv4 is rarely taken for IPv6.
const ATTEMPTS = 10;
// A machine or container without IPv6.
const NO_ADDRESS: ReadonlySet<string | undefined> = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/**
 * Starts a server. For `localhost`, listens on the same port of 127.0.0.1 and, if the machine has IPv6, of ::1.
 *
 * @throws PortTakenError if another program uses the port on either address
 */
export async function listen(server: Server, endpoint: Endpoint): Promise<Listening> {
  if (endpoint.host !== 'localhost')
    return { port: await bind(server, endpoint), close: async () => undefined };
  const [host, secondHost] = LOOPBACK;
  for (let attempt = 1; ; attempt += 1) {
    const port = await bind(server, { host, port: endpoint.port });
    const second = forwarding(server);
    try {
      await bind(second, { host: secondHost, port });
      return { port, close: () => close(second) };
    } catch (error) {
      const { code } = (error as { cause: ListenFailure }).cause;
      if (NO_ADDRESS.has(code)) return { port, close: async () => undefined };
      await close(server);
      if (endpoint.port !== 0 || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Creates a server that passes its connections to another. */
function forwarding(server: Server): Server {
  // Copies an untyped property of the other server: whether clients may close their side first.
  const allowHalfOpen = Reflect.get(server, 'allowHalfOpen') === true;
  const second = createServer({ allowHalfOpen, noDelay: true }, (socket) =>
    server.emit('connection', socket),
  );
  second.maxConnections = server.maxConnections;
  return second.on('drop', (dropped) => server.emit('drop', dropped));
}

function bind(server: Server, { host, port }: Endpoint): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: ListenFailure): void => reject(toError(error, { host, port }));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function toError(error: ListenFailure, at: Endpoint): InboxError {
  if (error.code === 'EADDRINUSE') return new PortTakenError(at, error);
  return new InboxError(
    {
      summary: `Cannot listen on ${at.host}:${at.port}: ${error.message}.`,
      hint: 'check the host and the port: ports below 1024 need special rights.',
    },
    { cause: error },
  );
}
