import type { Complaints } from './complaints.ts';
import { PAUSE_MAY_END, PAUSE_STANDS } from './officers.ts';
import type { WholeTable } from './whole-table.ts';

type Log = readonly { message: string; facts: Record<string, unknown> }[];

/** While an officer knows that rounds are paused, none begins. */
function complainOfBeginnings(log: Log): Complaints {
  const complaints: Complaints = [];
  let paused = false;
  for (const { message, facts } of log) {
    if (message === PAUSE_STANDS) paused = true;
    else if (message === PAUSE_MAY_END) paused = false;
    else if (message === 'round-begun' && paused) complaints.push(`${facts.roundId} began during a pause`);
  }
  return complaints;
}

/** That a pause holds back the round which is due first must have been said since the pause was set. */
function complainOfSilence({ pool, rounds }: WholeTable, log: Log): Complaints {
  const pause = pool.find(({ SK }) => SK === 'RUNNING')?.pause as { at: string } | undefined;
  const [first] = [...rounds.values()]
    .map(({ header }) => header)
    .filter(({ state }) => state === 'planned')
    .sort((a, b) => (a.scheduledAt + a.id < b.scheduledAt + b.id ? -1 : 1));
  if (!pause || !first) return [];
  const said = log.some(
    ({ message, facts }) =>
      message === 'round-held-back' && facts.roundId === first.id && facts.pausedAt === pause.at,
  );
  return said ? [] : [`nobody says that ${first.id} is held back`];
}

/** What must hold of pauses, by the table at rest and by the log, which is in the order of what was done. */
export const complainOfPauses = (whole: WholeTable, log: Log): Complaints => [
  ...complainOfBeginnings(log),
  ...complainOfSilence(whole, log),
];
