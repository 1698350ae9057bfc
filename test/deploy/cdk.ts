import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CDK = resolve(ROOT, 'node_modules/aws-cdk/bin/cdk');
const APP = fileURLToPath(new URL('./app.ts', import.meta.url));
const BIN = resolve(ROOT, 'node_modules/.bin');

export type Cdk = (args: readonly string[], signal: AbortSignal) => Promise<string>;

/**
 * The CDK command line of this project, on the app of this test.
 *
 * @param options.folder where the synthesized app goes
 * @param options.env says which AWS is meant
 */
export function cdkFor(options: { folder: string; env: NodeJS.ProcessEnv }): Cdk {
  const env = {
    ...options.env,
    PATH: `${BIN}:${dirname(process.execPath)}:${options.env.PATH}`,
    CDK_DISABLE_VERSION_CHECK: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
  };
  const always = ['--app', `tsx '${APP}'`, '--output', `${options.folder}/cdk.out`];
  const quiet = ['--no-notices', '--no-version-reporting', '--no-color', '--ci'];
  return (args, signal) => runCommand(process.execPath, [CDK, ...args, ...always, ...quiet], { env, signal });
}
