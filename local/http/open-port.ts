import { createServer, type RequestListener, type Server } from 'node:http';
import { LocalRunError } from '../engines/engine.ts';

/** A port of the loopback interface that is ours, and answers 503 until something serves it. */
export interface OpenPort {
  url: string;
  serve(listener: RequestListener): void;
  /** Refuses new connections, lets requests in hand end, and closes. */
  close(): Promise<void>;
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken',
  EACCES: 'is not allowed to this user',
};

function listen(server: Server, port: number, option: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''];
      reject(
        reason ? new LocalRunError(`Port ${port} ${reason}. Choose another one with ${option}.`) : error,
      );
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/**
 * Opens a port for HTTP.
 *
 * @param options.port any free one when absent
 * @param options.option the command-line option that sets the port, for the message
 * @throws LocalRunError when the port is taken
 */
export async function openPort(options: { port: number | undefined; option: string }): Promise<OpenPort> {
  let current: RequestListener = (_request, response) =>
    response.writeHead(503, { 'retry-after': '1' }).end();
  const server = createServer((request, response) => current(request, response));
  const port = await listen(server, options.port ?? 0, options.option);
  return {
    url: `http://127.0.0.1:${port}`,
    serve(listener) {
      current = listener;
    },
    close: () =>
      new Promise((resolve) => {
        // A connection that is kept alive becomes idle only when its last request is answered.
        const idle = setInterval(() => server.closeIdleConnections(), 20);
        server.close(() => {
          clearInterval(idle);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
