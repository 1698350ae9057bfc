import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '#local/engines/free-port';
import { eventually } from '../eventually.ts';

const EMULATOR = fileURLToPath(new URL('emulator.py', import.meta.url));
const NODE_MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 5_000;

export interface Ministack {
  port: number;
  /** For a program that is to speak with this emulator, and with nothing else of AWS. */
  environment: NodeJS.ProcessEnv;
  lastLines(count: number): string;
  stop(): Promise<void>;
}

/** The environment of this process without a trace of AWS: no account of anybody can be reached with it. */
function withoutAws(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS|CDK)_/.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    // The functions run on the Node of this machine here, whichever it is.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts ministack on a free port of the loopback interface, with IAM enforced: a function may do what its role allows.
 *
 * @param options.folder for everything that it writes
 * @throws Error with the tail of its log when it does not answer in time
 */
export async function startMinistack(options: {
  python: string;
  folder: string;
  region: string;
  signal: AbortSignal;
}): Promise<Ministack> {
  const port = await freePort();
  const base = withoutAws();
  const key = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const logFile = `${options.folder}/ministack.log`;
  const log = openSync(logFile, 'w');
  const child = spawn(options.python, [EMULATOR], {
    // A group of its own: Ctrl-C in a terminal must not end it before the stacks are destroyed.
    detached: true,
    stdio: ['pipe', log, log],
    env: {
      ...base,
      ...key,
      AUTH: 'true',
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      S3_DATA_DIR: `${options.folder}/s3`,
      STATE_DIR: `${options.folder}/state`,
      TMPDIR: options.folder,
      // The CDK's own functions take the AWS SDK from their runtime; Lambda's has it.
      NODE_PATH: NODE_MODULES,
      PYTHONUNBUFFERED: '1',
      PYTHONDONTWRITEBYTECODE: '1',
    },
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const running = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

  const ministack: Ministack = {
    port,
    environment: {
      ...base,
      ...key,
      AWS_REGION: options.region,
      AWS_DEFAULT_REGION: options.region,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    },
    lastLines: (count) => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n'),
    async stop() {
      // Without anybody at the other end of its standard input it ends, also when this process is killed.
      child.stdin?.destroy();
      await Promise.race([ended, delay(STOP_LIMIT_MS, undefined, { ref: false })]);
      if (child.pid !== undefined && running()) process.kill(-child.pid, 'SIGKILL');
    },
  };
  try {
    await eventually(
      () => answers(`http://127.0.0.1:${port}/_ministack/health`),
      (answering) => answering || !running(),
      { limitMs: START_LIMIT_MS, signal: options.signal, everyMs: 100 },
    );
    if (!running()) throw new Error('it has ended');
    return ministack;
  } catch (error) {
    await ministack.stop();
    throw new Error(`ministack did not start on port ${port}.\n${ministack.lastLines(20)}`, { cause: error });
  }
}
