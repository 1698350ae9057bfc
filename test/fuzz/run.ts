import { startSystem } from '#local/system';
import type { TokenRequest } from '#local/system-types';
import { casesWanted, FUZZ_HELP } from './cases-wanted.ts';
import { fuzz } from './schemathesis.ts';

/** Who calls. Each sends every route: what is not theirs is refused as the description says. */
const ROLES: Readonly<Record<string, TokenRequest>> = {
  candidate: { sub: 'fuzz-candidate' },
  officer: { sub: 'fuzz-officer', groups: ['officer'] },
  nominator: { sub: 'fuzz-nominator', groups: ['nominator'], province: 'ON' },
};
const A_DAY_S = 86_400;

/** Sends requests that schemathesis makes from the API's description to the whole system. @returns the exit status */
async function run(args: readonly string[]): Promise<number> {
  const wanted = casesWanted(args);
  if (wanted === undefined) {
    process.stdout.write(FUZZ_HELP);
    return 0;
  }
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n`);
    return 2;
  }
  process.env.TZ = 'UTC';
  const system = await startSystem({
    unthrottled: true,
    progress: (step) => process.stdout.write(`${step} …\n`),
  });
  try {
    let sent = 0;
    let failed = false;
    const roles = Object.entries(ROLES);
    const share = Math.ceil(wanted / roles.length);
    for (const [role, person] of roles) {
      const token = await system.mint({ ...person, expiresIn: A_DAY_S });
      const result = await fuzz({ apiUrl: system.apiUrl, token, cases: share });
      process.stdout.write(
        `${role}: ${result.cases} cases, ${result.ok ? 'no failure' : 'FAILURES'} (${share} asked for)\n`,
      );
      sent += result.cases;
      failed ||= !result.ok || result.cases < share;
    }
    process.stdout.write(`${sent} cases in all\n`);
    return failed ? 1 : 0;
  } finally {
    await system.stop();
  }
}

process.exitCode = await run(process.argv.slice(2));
