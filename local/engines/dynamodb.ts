import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Engine, LocalRunError } from './engine.ts';
import { freePort } from './free-port.ts';

const START_LIMIT_MS = 10_000;

function binary(): string {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    throw new LocalRunError(
      'The embedded DynamoDB engine ships for Linux on x64 only. Start any DynamoDB endpoint, for example ' +
        '`docker run -p 8000:8000 amazon/dynamodb-local`, and name it: AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:8000',
    );
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * Starts DynamoDB: dynoxide on a port of its own, or whatever `AWS_ENDPOINT_URL_DYNAMODB` names already.
 *
 * @param options.path the SQLite file that holds the data; in memory when absent
 * @param options.port default: any free port
 * @throws LocalRunError where no engine is to be had, or it does not start
 */
export async function startDynamoDb(options: { path?: string; port?: number } = {}): Promise<Engine> {
  const named = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  if (named) return { endpoint: named, stop: async () => {} };
  const port = options.port ?? (await freePort());
  const args = ['serve', '--port', String(port), ...(options.path ? ['--db-path', options.path] : [])];
  const child = spawn(binary(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-2000);
  });
  const stopped = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new LocalRunError(`DynamoDB did not start on port ${port}. ${complaint.trim()}`);
    }
    await delay(10);
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      process.off('exit', killWithUs);
      child.kill('SIGTERM');
      await stopped;
    },
  };
}
