import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LocalRunError } from '../engines/engine.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Synthesizes the app as the CDK's command line does, in a process of its own: the CDK's 100 MB are gone afterwards.
 *
 * @param options.outdir where the cloud assembly goes
 * @param options.stage as in `cdk synth -c stage=…`
 * @param options.rules a file with the operator's rules
 * @param options.site a folder with the built site; it is built when absent
 * @param options.portal the address that e-mails name
 * @throws LocalRunError with what the app had to say when it fails
 */
export async function synthesize(options: {
  outdir: string;
  stage: string;
  rules?: string | undefined;
  site?: string | undefined;
  portal?: string | undefined;
}): Promise<void> {
  const { stage, rules, site, portal } = options;
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      CDK_OUTDIR: options.outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ stage, rules, site, portal }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output = (output + text.toString()).slice(-8000);
    });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => process.off('exit', killWithUs));
  if (status !== 0) throw new LocalRunError(`The app could not be synthesized.\n${output.trim()}`);
}
