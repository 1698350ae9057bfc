import { RANKING } from './candidates.ts';
import { eventually } from './eventually.ts';
import { PLAN } from './plan.ts';
import type { Submitted } from './submit-all.ts';
import type { System } from './system.ts';
import type { Tally } from './tally.ts';

const MINUTE = 60_000;
/** A schedule is looked at every ten seconds, then come the start of the functions and the work. */
const SLACK = 45_000;

/** `general`, 2026-02-18T14:00:00Z: `general-20260218T140000Z`. */
function roundIdAt(instant: Date): string {
  return `${PLAN.name}-${instant.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')}`;
}

interface Outcome {
  state: unknown;
  invitations: string[];
  mails: string[];
}

/** What the table and the mailbox say about everybody, by given name. */
async function outcomes(system: System, everybody: Map<string, Submitted>) {
  const mails = await system.mailbox();
  const found: Record<string, Outcome> = {};
  for (const [name, { id, email }] of everybody) {
    const items = await system.itemsOf(id);
    found[name] = {
      state: items.find(({ SK }) => SK === 'STANDING')?.state,
      invitations: items
        .map(({ SK }) => String(SK))
        .filter((key) => key.startsWith('INVITATION#'))
        .map((key) => key.slice('INVITATION#'.length)),
      mails: mails.filter(({ to }) => to.includes(email)).map(({ subject }) => subject),
    };
  }
  return found;
}

const invited = (found: Record<string, Outcome>, round: string): string[] =>
  Object.keys(found).filter((name) => found[name]?.invitations.includes(round));

/** Two rounds of three, a minute apart, both fired by the deployed schedule. */
export async function checkRounds(
  system: System,
  { everybody, firstRound }: { everybody: Map<string, Submitted>; firstRound: Date },
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const names = RANKING.map(({ givenName }) => givenName);
  for (const [number, instant] of [firstRound, new Date(firstRound.getTime() + MINUTE)].entries()) {
    const round = roundIdAt(instant);
    const expected = names.slice(number * PLAN.size, (number + 1) * PLAN.size);
    const mailed = names.slice(0, (number + 1) * PLAN.size);
    const found = await tally.step(`the schedule fires ${round}, and mail goes out`, () =>
      eventually(
        () => outcomes(system, everybody),
        (found) =>
          invited(found, round).length >= expected.length &&
          mailed.every((name) => (found[name]?.mails.length ?? 0) > 0),
        { limitMs: instant.getTime() + SLACK - Date.now(), signal },
      ),
    );
    tally.same(`${round} invites the best three`, invited(found, round), expected);
    const state = (name: string) => found[name]?.state;
    tally.same('their standing is "invited"', expected.map(state), Array(PLAN.size).fill('invited'));
  }
}

/** After the rounds: everybody who should be is invited once and mailed once, and nothing was given up on the way. */
export async function checkAftermath(
  system: System,
  everybody: Map<string, Submitted>,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const backlog = await eventually(
    () => system.backlog(),
    (waiting) => Object.keys(waiting).length === 0,
    { limitMs: 15_000, signal },
  ).catch(() => system.backlog());
  tally.same('no message waits or was given up', backlog, {});

  const found = await outcomes(system, everybody);
  const ranked = new Set<string>(RANKING.map(({ givenName }) => givenName));
  for (const [name, { invitations, mails }] of Object.entries(found)) {
    const times = ranked.has(name) ? 1 : 0;
    tally.same(
      `${name}: ${times} invitation, ${times} e-mail`,
      [invitations.length, mails.length],
      [times, times],
    );
  }
  tally.same('an e-mail in English', found.adaeze?.mails[0]?.includes('invited'), true);
  tally.same('an e-mail in French', found.beatrice?.mails[0]?.includes('invité '), true);
  tally.same('no e-mail to anybody else', (await system.mailbox()).length, RANKING.length);
}
