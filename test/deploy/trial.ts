import { configOf } from '#infra/stages';
import { cdkFor } from './cdk.ts';
import { checkSite } from './check-site.ts';
import { readDeployment } from './deployment.ts';
import { functionLogs } from './function-logs.ts';
import { leftBehind } from './left-behind.ts';
import { type AwsCall, awsCalls } from './ministack/aws-calls.ts';
import { startMinistack } from './ministack/ministack.ts';
import { runScenario } from './scenario.ts';
import { buildSite } from './site.ts';
import { systemOf } from './system.ts';
import type { Tally } from './tally.ts';

const ACCOUNT = '000000000000';
const CLEAN_UP_LIMIT_MS = 150_000;
const LINES_OF_EMULATOR = 80;
const LINES_OF_FUNCTION = 25;

interface Trial {
  /** The Python of the emulator's virtual environment. */
  python: string;
  /** For everything that is written on the way. */
  folder: string;
  tally: Tally;
  /** Ends the trial early; cleaning up is not cut short by it. */
  signal: AbortSignal;
}

/** Starts an AWS of its own, deploys the app, shows what it does, and takes everything away again, whatever happens. */
export async function deployAndShow({ python, folder, tally, signal }: Trial): Promise<void> {
  const { region } = configOf('development');
  const ministack = await tally.step('ministack starts', () =>
    startMinistack({ python, folder, region, signal }),
  );
  const env = ministack.environment;
  const cdk = cdkFor({ folder, env });
  const callsWithin = (within: AbortSignal) => (calls: readonly AwsCall[]) =>
    awsCalls(calls, { python, env, signal: within });
  const outputs = `${folder}/outputs.json`;
  try {
    await tally.step('the site is built', () => buildSite(signal));
    await tally.step('cdk bootstrap', () => cdk(['bootstrap', `aws://${ACCOUNT}/${region}`], signal));
    await tally.step('cdk deploy --all', () =>
      cdk(['deploy', '--all', '--require-approval', 'never', '--outputs-file', outputs], signal),
    );
    const deployment = await readDeployment(outputs);
    const call = callsWithin(signal);
    await runScenario(systemOf({ deployment, port: ministack.port, region, call, signal }), tally, signal);
    await checkSite({ deployment, port: ministack.port, tally });
  } catch (error) {
    tally.broken('the trial', error);
  } finally {
    const within = AbortSignal.timeout(CLEAN_UP_LIMIT_MS);
    try {
      if (!tally.succeeded) await printLogs(ministack.lastLines, callsWithin(within));
      await tally.step('cdk destroy --all', () => cdk(['destroy', '--all', '--force'], within));
      tally.same('nothing is left behind', await leftBehind(callsWithin(within)), {});
    } catch (error) {
      tally.broken('cleaning up', error);
    } finally {
      await ministack.stop();
    }
  }
}

async function printLogs(
  lastLines: (count: number) => string,
  call: (calls: readonly AwsCall[]) => Promise<unknown[]>,
): Promise<void> {
  console.log(`--- the end of the emulator's log\n${lastLines(LINES_OF_EMULATOR)}`);
  for (const [group, lines] of await functionLogs(call))
    console.log(`--- the end of ${group}\n${lines.slice(-LINES_OF_FUNCTION).join('\n')}`);
  console.log('---');
}
