import { startFauxqs } from 'fauxqs';
import type { Engine } from './engine.ts';

/** Starts SQS in this process. @param options.port default: any free port */
export async function startSqs(options: { port?: number } = {}): Promise<Engine> {
  const server = await startFauxqs({ port: options.port ?? 0, logger: false });
  return { endpoint: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
