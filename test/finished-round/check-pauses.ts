import type { Violations } from './violations.ts';
import type { WholeTable } from './whole-table.ts';

/** Between these two lines of the log no round may begin. */
export const PAUSE_STANDS = 'an officer knows that rounds are paused';
export const PAUSE_MAY_END = 'an officer ends the pause';

type Log = readonly { message: string; facts: Record<string, unknown> }[];

/** While an officer knows that rounds are paused, none begins. */
function checkBeginnings(log: Log): Violations {
  const violations: Violations = [];
  let paused = false;
  for (const { message, facts } of log) {
    if (message === PAUSE_STANDS) paused = true;
    else if (message === PAUSE_MAY_END) paused = false;
    else if (message === 'round-begun' && paused) violations.push(`${facts.roundId} began during a pause`);
  }
  return violations;
}

/** Rounds go by their instant; those of one instant by when they were planned. */
const placeOf = ({ scheduledAt, plannedAt, id }: { scheduledAt: string; plannedAt: string; id: string }) =>
  `${scheduledAt} ${plannedAt} ${id}`;

/** That a pause holds back the round which is due first must have been said since the pause was set. */
function checkSilence({ pool, rounds }: WholeTable, log: Log): Violations {
  const pause = pool.find(({ SK }) => SK === 'RUNNING')?.pause as { at: string } | undefined;
  const [first] = [...rounds.values()]
    .map(({ header }) => header)
    .filter(({ state }) => state === 'planned')
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  if (!pause || !first) return [];
  const said = log.some(
    ({ message, facts }) =>
      message === 'round-held-back' && facts.roundId === first.id && facts.pausedAt === pause.at,
  );
  return said ? [] : [`no run says that the pause holds back ${first.id}`];
}

/** What must hold of pauses, by the table of a finished round and by the log, which is in the order of what was done. */
export const checkPauses = (whole: WholeTable, log: Log): Violations => [
  ...checkBeginnings(log),
  ...checkSilence(whole, log),
];
