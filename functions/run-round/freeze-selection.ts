import { createHash } from 'node:crypto';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { cutOffOf } from '#domain/rounds/cut-off';
import { noLapses } from '#domain/rounds/lapse-reasons';
import type { Ranked } from '#domain/rounds/rank-key';
import { submittedBy } from '#domain/rounds/registration';
import { selectRanked } from '#domain/rounds/select-ranked';
import { selectionText } from '#domain/rounds/selection-text';
import { inParallel } from '../clients/in-parallel.ts';
import { commitTo } from '../proofs/commit.ts';
import { stored } from '../table/item-type.ts';
import { roundKey } from '../table/keys.ts';
import { readLane } from '../table/lane-reader.ts';
import { latestPoolSnapshot } from '../table/pool-snapshot.ts';
import { type SelectingRound, termsOf } from '../table/round.ts';
import { openingPut } from '../table/round-opening.ts';
import { conditionFailed } from '../writes/conditional-write.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import { itemWrite } from '../writes/item-write.ts';
import type { RoundDependencies } from './dependencies.ts';

async function nextAttempt(round: SelectingRound, deps: RoundDependencies): Promise<number> {
  const { table, now } = deps;
  const { Attributes } = await itemWrite(
    new UpdateCommand({
      TableName: table,
      Key: roundKey.header(round.id),
      UpdateExpression: 'SET touchedAt = :now ADD attempt :one',
      ConditionExpression: '#state = :selecting',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':now': now().toISOString(), ':one': 1, ':selecting': 'selecting' },
      ReturnValues: 'UPDATED_NEW',
    }),
    deps,
  );
  return Number(Attributes?.attempt);
}

async function writeChunks(
  round: SelectingRound,
  attempt: number,
  selected: readonly Ranked[],
  deps: RoundDependencies,
): Promise<number> {
  const { chunkSize, concurrency } = deps.limits;
  const chunks = Array.from({ length: Math.ceil(selected.length / chunkSize) }, (_, index) => index);
  await inParallel(chunks, concurrency, (chunk) =>
    itemWrite(
      new PutCommand({
        TableName: deps.table,
        Item: stored(roundKey.selection(round.id, chunk), {
          candidates: selected.slice(chunk * chunkSize, (chunk + 1) * chunkSize),
          attempt,
        }),
        ConditionExpression: 'attribute_not_exists(PK) OR attempt < :attempt',
        ExpressionAttributeValues: { ':attempt': attempt },
      }),
      deps,
    ),
  );
  return chunks.length;
}

function digestOf(selected: readonly Ranked[]): string {
  const hash = createHash('sha256');
  for (const line of selectionText(selected)) hash.update(line);
  return hash.digest('hex');
}

/**
 * Selects and freezes: reads the lane from the top, writes the selection in chunks, and only then turns the round to
 * `inviting`. A run that dies before that has changed nothing; the next one selects anew, and what the dead one may
 * still write is refused by its older attempt number.
 *
 * The same write commits to the selection: the root of its Merkle tree is public before anybody is invited.
 *
 * A candidate who submitted by the round's instant is in the lane when this reads it: the caller waited until then.
 */
export async function freezeSelection(round: SelectingRound, deps: RoundDependencies): Promise<void> {
  const { db, table, now, rulesetOn, newSecret } = deps;
  const { id: roundId, scheduledAt, lane, size, minimumScore } = round;
  const rule = {
    ...(size === undefined ? {} : { size }),
    ...(minimumScore === undefined ? {} : { minimumScore }),
  };
  try {
    const attempt = await nextAttempt(round, deps);
    const selected = await selectRanked(readLane({ lane, ...rule }, deps), {
      ...rule,
      asOf: submittedBy(round),
    });
    const chunks = await writeChunks(round, attempt, selected, deps);
    const pool = await latestPoolSnapshot({ db, table }, scheduledAt);
    const { merkleRoot, opening } = commitTo(selected, newSecret(), termsOf(round));
    const frozen = {
      state: 'inviting',
      touchedAt: now().toISOString(),
      frozenAt: now().toISOString(),
      selected: selected.length,
      digest: digestOf(selected),
      merkleRoot,
      cutOff: cutOffOf(selected),
      ruleset: rulesetOn(scheduledAt.slice(0, 10)),
      poolByBand: pool ?? null,
      chunks,
      nextChunk: 0,
      issued: 0,
      lapsed: noLapses(),
    };
    const names = Object.keys(frozen);
    const written = await guardedWrite(
      [
        {
          Update: {
            TableName: table,
            Key: roundKey.header(roundId),
            UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
            ConditionExpression: '#state = :selecting AND attempt = :attempt',
            ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
            ExpressionAttributeValues: {
              ...Object.fromEntries(Object.entries(frozen).map(([name, value]) => [`:${name}`, value])),
              ':selecting': 'selecting',
              ':attempt': attempt,
            },
          },
        },
        openingPut(table, roundId, opening),
      ],
      deps,
    );
    const facts = { roundId, attempt, selected: selected.length, chunks };
    // Refused: another run of the same round took over. Its selection is the round's.
    deps.log(written ? 'selection-frozen' : 'selection-overtaken', facts);
  } catch (error) {
    // As above, but found out earlier.
    if (!conditionFailed(error)) throw error;
    deps.log('selection-overtaken', { roundId });
  }
}
