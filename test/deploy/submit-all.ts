import { setTimeout as delay } from 'node:timers/promises';
import { signIn } from './accounts.ts';
import { candidatesOn, QUEBEC, WITHDRAWN } from './candidates.ts';
import type { System } from './system.ts';
import type { Tally } from './tally.ts';

export interface Submitted {
  email: string;
  token: string;
  id: string;
}

const MINUTE = 60_000;
/** All submissions have to come before the same round, so they begin early in a minute. */
const LATEST_BEGIN = 40_000;

async function earlyInMinute(signal: AbortSignal): Promise<number> {
  const into = Date.now() % MINUTE;
  if (into > LATEST_BEGIN) await delay(MINUTE - into + 200, undefined, { signal });
  return Date.now();
}

/**
 * Everybody signs in and submits, one after the other because ties go to the earlier one; one withdraws again.
 *
 * @returns who submitted, by given name, and the instant of the first round that knows them all
 */
export async function submitAll(system: System, tally: Tally, signal: AbortSignal) {
  const profiles = [...candidatesOn(new Date())];
  const accounts = profiles.map(([, { email }]) => ({ email }));
  const tokens = await tally.step('candidates sign in with Cognito', () => signIn(accounts, system));

  const refused = await system.api('POST /profiles', { body: profiles[0]?.[1] });
  tally.same('no token: 401', refused.status, 401);
  const forged = await system.api('GET /profiles/me', { token: `${tokens[0]?.slice(0, -6)}AAAAAA` });
  tally.same('a token with another signature: 401', forged.status, 401);
  const nothingYet = await system.api('GET /profiles/me', { token: tokens[0] ?? '' });
  tally.same('a person without a profile: 404', nothingYet.status, 404);

  const everybody = new Map<string, Submitted>();
  const begin = await earlyInMinute(signal);
  await tally.step(`${profiles.length} profiles are submitted`, async () => {
    for (const [index, [name, profile]] of profiles.entries()) {
      const token = tokens[index] ?? '';
      const { status, body } = await system.api('POST /profiles', { token, body: profile });
      if (status !== 201) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
      everybody.set(name, { email: profile.email, token, id: (body as { id: string }).id });
    }
  });
  const withdrawal = await system.api('DELETE /profiles/me', {
    token: everybody.get(WITHDRAWN.givenName)?.token ?? '',
  });
  tally.same('one withdraws: 204', withdrawal.status, 204);
  const quebec = await system.api('GET /profiles/me/score', {
    token: everybody.get(QUEBEC.givenName)?.token ?? '',
  });
  tally.same('bound for Quebec: in no lane', (quebec.body as { lanes: string[] }).lanes, []);

  const firstRound = Math.ceil(begin / MINUTE) * MINUTE;
  if (Date.now() >= firstRound) throw new Error('submitting took longer than the rest of the minute');
  return { everybody, firstRound: new Date(firstRound) };
}
