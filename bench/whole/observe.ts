import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RoundView } from '#functions/rounds/round-view';
import { apiClient, type Send } from '#local/demo/api-client';
import { subOf } from '#local/demo/submit-population';
import type { System } from '#local/system-types';
import { readWholeTable } from '../../test/finished-round/whole-table.ts';
import type { Answer, Observation } from './observation.ts';
import type { Place, RankedPopulation } from './rank-again.ts';

/** Who is asked how the round ended for them: the first, those beside the line, the last, and one who does not rank. */
function witnesses({ ranked, outside }: RankedPopulation, size: number): [rank: number | null, Place][] {
  const ranks = new Set([1, size - 1, size, size + 1, size + 2, ranked.length]);
  const ranking = [...ranks].flatMap((rank): [number, Place][] => {
    const place = ranked[rank - 1];
    return place ? [[rank, place]] : [];
  });
  return [...ranking, ...outside.slice(0, 1).map((place): [null, Place] => [null, place])];
}

interface OwnView {
  state: string;
  rounds: { roundId: string; outcome: string; reason: string }[];
}

async function answerOf(
  [rank, { index }]: [number | null, Place],
  roundId: string,
  invited: boolean,
  { system, send }: { system: System; send: Send },
): Promise<Answer> {
  const token = await system.mint({ sub: subOf(index) });
  const own = (await send({ route: 'GET /profiles/me', token, expected: 200 })) as OwnView;
  const round = own.rounds.find((one) => one.roundId === roundId);
  const proof = await send({
    route: `GET /profiles/me/rounds/${roundId}/proof`,
    token,
    expected: invited ? 200 : 404,
  });
  return {
    rank,
    state: own.state,
    outcome: round?.outcome ?? 'none',
    reason: round?.reason ?? 'none',
    proof: invited ? (proof as NonNullable<Answer['proof']>) : null,
  };
}

async function exportOf(roundId: string, token: string, send: Send): Promise<Observation['exported']> {
  const whole: Observation['exported'] = { rows: [], leaves: [] };
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const query: string = cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const page = (await send({
      route: `GET /rounds/${roundId}/export${query}`,
      token,
      expected: 200,
    })) as Observation['exported'] & { next?: string };
    whole.rows.push(...page.rows);
    whole.leaves.push(...page.leaves);
    cursor = page.next;
  }
  return whole;
}

/**
 * Looks at everything there is of a round: through the API, as the public, as an officer and as candidates; into the
 * table, the queues and the mailbox.
 *
 * @param facts.mailsBefore e-mails that were in the mailbox before the round was called
 */
export async function observe(
  system: System,
  {
    roundId,
    size,
    population,
    mailsBefore,
  }: {
    roundId: string;
    size: number;
    population: RankedPopulation;
    mailsBefore: number;
  },
  look: { client: DynamoDBDocumentClient; table: string },
): Promise<Observation> {
  const send = apiClient(system.apiUrl);
  const token = await system.mint({ sub: 'officer-1', groups: ['officer'] });
  const table = await readWholeTable(look);
  const queues: Observation['queues'][number][] = [];
  for (const name of system.queues.names()) queues.push({ name, depth: await system.queues.depth(name) });
  const answers: Answer[] = [];
  for (const witness of witnesses(population, size))
    answers.push(
      await answerOf(witness, roundId, witness[0] !== null && witness[0] <= size, { system, send }),
    );
  const record = await send({ route: `GET /rounds/${roundId}/record`, token, expected: 200 });
  return {
    size,
    population,
    round: (await send({ route: `GET /rounds/${roundId}`, expected: 200 })) as RoundView,
    record: (record as Pick<Observation, 'record'>).record,
    exported: await exportOf(roundId, token, send),
    table,
    mails: system.mailbox.messages().slice(mailsBefore),
    queues,
    answers,
  };
}
