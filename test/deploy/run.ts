import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { badOption } from '#cli/bad-option';
import { findPython, prepareVenv } from './ministack/python.ts';
import { Tally } from './tally.ts';
import { deployAndShow } from './trial.ts';

const TIME_LIMIT_MS = 10 * 60_000;

const HELP = `Usage: npm run test:deploy

Deploys the app with the real cdk to an emulator of AWS (installed into .venv, needs Python 3.10 or newer), and tries it
over HTTP: profiles, a schedule that fires a round, its invitations and e-mails.

  -h, --help  this text

Exit status: 0 when everything holds, 1 when not, 2 when called wrongly.
`;

function help(): boolean {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } }).values.help;
  } catch (error) {
    process.stderr.write(`${badOption(error) ?? String(error)}.\n\n${HELP}`);
    process.exit(2);
  }
}

if (help()) {
  process.stdout.write(HELP);
  process.exit(0);
}

// It would say at every run that a later SDK wants a later Node; what is deployed runs on the Node of its own.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const interrupted = new AbortController();
// Once: whoever asks again gets what the system does by itself, an end without cleaning up.
// A terminal and the programs between it and this one may each pass the same Ctrl-C on.
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.on(name, () => interrupted.abort(new Error('interrupted')));
const signal = AbortSignal.any([interrupted.signal, AbortSignal.timeout(TIME_LIMIT_MS)]);

const tally = new Tally((line) => console.log(line));
const folder = await mkdtemp(join(tmpdir(), 'ronde-deploy-'));
try {
  const found = await findPython();
  if (found === undefined)
    tally.skip(
      'Python 3.10 or later is not on the path; the AWS emulator that this test deploys to needs it',
    );
  else {
    const python = await tally.step('the AWS emulator is installed in .venv', () =>
      prepareVenv(found, signal),
    );
    await deployAndShow({ python, folder, tally, signal });
  }
} catch (error) {
  tally.broken('the trial', error);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(tally.summary);
process.exitCode = tally.succeeded ? 0 : 1;
