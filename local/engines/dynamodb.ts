import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Engine, LocalRunError } from './engine.ts';
import { freePort } from './free-port.ts';

const START_LIMIT_MS = 10_000;

/**
 * Runs the engine until it ends, or the pipe at descriptor 3 is closed. The system closes it when this process ends,
 * however that happens: an engine that outlived it would keep the data file, and the next run would be a second writer.
 */
const UNTIL_PIPE_CLOSES = '"$@" & engine=$!; { read -r _ <&3; kill "$engine"; } 2>/dev/null & wait "$engine"';

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

function launch(args: readonly string[]): { child: ChildProcess; complaint(): string } {
  const child = spawn('sh', ['-c', UNTIL_PIPE_CLOSES, 'sh', binary(), ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    // Ctrl-C is for this process, which stops the engine when nobody needs it any more.
    detached: true,
  });
  let complaint = '';
  child.stderr?.on('data', (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-2000);
  });
  return { child, complaint: () => complaint.trim() };
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
  const { child, complaint } = launch([
    'serve',
    '--port',
    String(port),
    ...(options.path ? ['--db-path', options.path] : []),
  ]);
  const stopped = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const closePipe = () => child.stdio[3]?.destroy();
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      closePipe();
      throw new LocalRunError(`DynamoDB did not start on port ${port}. ${complaint()}`);
    }
    await delay(10);
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      closePipe();
      await stopped;
    },
  };
}
