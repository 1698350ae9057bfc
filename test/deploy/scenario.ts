import { checkApi } from './check-api.ts';
import { checkOneOff } from './check-one-off.ts';
import { checkAftermath, checkRounds } from './check-rounds.ts';
import { functionLogs } from './function-logs.ts';
import { submitAll } from './submit-all.ts';
import type { System } from './system.ts';
import type { Tally } from './tally.ts';

/** Everything that a run shows on the deployed system. */
export async function runScenario(system: System, tally: Tally, signal: AbortSignal): Promise<void> {
  const submitted = await submitAll(system, tally, signal);
  await checkRounds(system, submitted, tally, signal);
  await checkAftermath(system, submitted.everybody, tally, signal);
  await checkApi(system, submitted.everybody, tally);
  await checkOneOff(system, submitted.everybody, tally, signal);
  const logs = [...(await functionLogs(system.call)).values()].flat().join('\n');
  tally.same('the functions write logs', logs.length > 0, true);
  tally.same('nothing failed in them', /"level":"(ERROR|WARN)"|-failed"/.test(logs), false);
  tally.same('no name or address of anybody in them', /Deployment|@candidates/.test(logs), false);
}
