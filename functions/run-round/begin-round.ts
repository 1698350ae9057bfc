import { roundKey } from '../table/keys.ts';
import { type Round, readRound } from '../table/round.ts';
import { dueRounds, type PoolHolder, readPoolHolder } from '../table/round-agenda.ts';
import type { RoundDependencies } from './dependencies.ts';
import { guardedWrite } from './guarded-write.ts';

/** A clock that is a little behind the scheduler's must not send a round away that was called at its instant. */
const CLOCK_TOLERANCE_MS = 60_000;

/** A round with the pool to itself and work left. */
export type RoundInProgress = Exclude<Round, { state: 'planned' | 'completed' }>;

const inProgress = (round: Round | undefined): round is RoundInProgress =>
  round?.state === 'selecting' || round?.state === 'inviting';

/** Gives the pool to a planned round: number, header and agenda change together, or not at all. */
async function begin(roundId: string, holder: PoolHolder, deps: RoundDependencies): Promise<boolean> {
  const round = await readRound(deps.db, deps.table, roundId, true);
  if (round?.state !== 'planned') return false;
  const number = (holder.number ?? 0) + 1;
  const begun = await guardedWrite(
    [
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.running,
          UpdateExpression: 'SET roundId = :round, #number = :number',
          ConditionExpression:
            'attribute_not_exists(roundId) AND (attribute_not_exists(#number) OR #number = :last)',
          ExpressionAttributeNames: { '#number': 'number' },
          ExpressionAttributeValues: { ':round': roundId, ':number': number, ':last': number - 1 },
        },
      },
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.header(roundId),
          UpdateExpression:
            'SET #state = :selecting, #number = :number, startedAt = :now, touchedAt = :now, attempt = :none',
          ConditionExpression: '#state = :planned',
          ExpressionAttributeNames: { '#state': 'state', '#number': 'number' },
          ExpressionAttributeValues: {
            ':selecting': 'selecting',
            ':planned': 'planned',
            ':number': number,
            ':now': deps.now().toISOString(),
            ':none': 0,
          },
        },
      },
      { Delete: { TableName: deps.table, Key: roundKey.agenda(round.scheduledAt, roundId) } },
    ],
    deps,
  );
  if (begun) deps.log('round-begun', { roundId, number });
  return begun;
}

/**
 * The round whose turn it is: the one that has begun and is not completed, else the first one due on the agenda, which
 * then begins. So a later round never overtakes an unfinished one, whoever was called for what.
 *
 * @returns `undefined` when nothing is due
 */
export async function roundInTurn(deps: RoundDependencies): Promise<RoundInProgress | undefined> {
  // Somebody else may begin or complete a round in between; each such refusal is a step forward of theirs.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const holder = await readPoolHolder(deps.db, deps.table);
    if (holder.roundId === undefined) {
      const until = new Date(deps.now().getTime() + CLOCK_TOLERANCE_MS).toISOString();
      const [due] = await dueRounds(deps.db, deps.table, until, 1);
      if (due === undefined) return undefined;
      await begin(due, holder, deps);
    } else {
      const round = await readRound(deps.db, deps.table, holder.roundId, true);
      if (inProgress(round)) return round;
    }
  }
  throw new Error('the pool, the agenda and the headers of the rounds do not agree');
}
