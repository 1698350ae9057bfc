import { setTimeout as delay } from 'node:timers/promises';
import { type Account, signIn } from './accounts.ts';
import { candidatesOn, QUEBEC } from './candidates.ts';
import { eventually } from './eventually.ts';
import type { Submitted } from './submit-all.ts';
import type { System } from './system.ts';
import type { Tally } from './tally.ts';

const LIMIT_MS = 60_000;
const STAFF: readonly Account[] = [
  { email: 'officer@authority.example', group: 'officer' },
  { email: 'nominator@province.example', group: 'nominator', province: 'ON' },
];

/** Calls the deployed timers function at once, instead of waiting for its schedule. @returns its fault, if any */
async function runTimers({ call }: System): Promise<unknown> {
  const [list] = (await call([{ service: 'lambda', operation: 'list_functions', parameters: {} }])) as [
    { Functions: { FunctionName: string }[] },
  ];
  const timers = list.Functions.find(({ FunctionName }) => FunctionName.includes('Timers'));
  const [answer] = (await call([
    { service: 'lambda', operation: 'invoke', parameters: { FunctionName: timers?.FunctionName } },
  ])) as [{ FunctionError?: unknown }];
  return answer.FunctionError;
}

/** A province nominates the one who was left out, who accepts and is invited by a round that an officer plans. */
export async function checkOneOff(
  system: System,
  everybody: Map<string, Submitted>,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const { api } = system;
  const nominee = everybody.get(QUEBEC.givenName);
  const profile = candidatesOn(new Date()).get(QUEBEC.givenName);
  if (!nominee || !profile) throw new Error('nobody is bound for Quebec');
  const { token, email, id } = nominee;
  const [officer = '', nominator = ''] = await signIn(STAFF, system);
  const mails = async () => (await system.mailbox()).filter(({ to }) => to.includes(email)).length;

  const refused = await api('POST /nominations', { token: officer, body: { profileId: id } });
  tally.same('an officer cannot nominate: 403', refused.status, 403);
  const offer = await api('POST /nominations', { token: nominator, body: { profileId: id } });
  tally.same('a nominator can: 201', offer.status, 201);
  await tally.step('the nominee gets an e-mail', () =>
    eventually(mails, (count) => count > 0, { limitMs: LIMIT_MS, signal }),
  );
  const accepted = await api('POST /profiles/me/nomination/accept', { token });
  const edited = await api('PUT /profiles/me', { token, body: { ...profile, intendedProvince: 'ON' } });
  const { state, score } = edited.body as { state?: unknown; score?: { lanes?: string[] } };
  tally.same(
    'accepts, edits, is in the pool',
    [accepted.status, edited.status, state],
    [200, 200, 'in-pool'],
  );
  tally.same('ranks among the nominees', score?.lanes?.includes('pnp'), true);

  const order = { lane: 'pnp', size: 1, scheduledAt: new Date(Date.now() + 2000).toISOString() };
  const forbidden = await api('POST /rounds', { token, body: order });
  tally.same('a candidate cannot plan a round: 403', forbidden.status, 403);
  const planned = await api('POST /rounds', { token: officer, body: order });
  tally.same('an officer can: 201', planned.status, 201);
  await delay(2500, undefined, { signal });
  tally.same('the timers run', await runTimers(system), undefined);
  // The plan's own round may come first; either way it is one invitation and one more e-mail.
  const invitations = async () =>
    (await system.itemsOf(id)).filter(({ SK }) => String(SK).startsWith('INVITATION#')).length;
  await tally.step('the nominee is invited, and told', () =>
    eventually(
      async () => [await invitations(), await mails()],
      ([invited = 0, told = 0]) => invited === 1 && told === 2,
      { limitMs: LIMIT_MS, signal },
    ),
  );
}
