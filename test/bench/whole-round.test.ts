import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SelectionChunk } from '#functions/table/selection';
import { differenceOf } from '../../bench/whole/finding.ts';
import { findingsOf } from '../../bench/whole/findings.ts';
import type { Observation } from '../../bench/whole/observation.ts';
import { UsageError, wholeRoundOptions } from '../../bench/whole/options.ts';
import { reportOf } from '../../bench/whole/report.ts';
import { holdWholeRound, type WholeRound } from '../../bench/whole/run.ts';

const SIZE = 120;

describe('a whole round on the local engines', () => {
  let held: WholeRound;
  const named = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  const out = new Writable({ write: (_chunk, _encoding, done) => done() });
  beforeAll(async () => {
    held = await holdWholeRound({ size: SIZE, pool: 190, seed: 7, out });
  }, 180_000);
  afterAll(() => {
    expect(process.env.AWS_ENDPOINT_URL_DYNAMODB).toBe(named);
  });

  const failing = (observation: Observation) =>
    findingsOf(observation)
      .filter(({ ok }) => !ok)
      .map(({ text }) => text);

  test('ends, and everything holds', () => {
    expect(failing(held.observation)).toEqual([]);
    expect(held.observation.mails).toHaveLength(SIZE);
    expect(held.observation.round).toMatchObject({ state: 'completed', issued: SIZE });
    expect(reportOf(held, findingsOf(held.observation))).toContain('All 18 hold.');
  });

  test('what it cost was counted: a read and a transaction at least for each invited, another one for each receipt', () => {
    const of = (operation: string) =>
      held.costs.get(operation) ?? { requests: 0, readUnits: 0, writeUnits: 0 };
    expect(of('BatchGetItem').readUnits).toBeGreaterThanOrEqual(SIZE);
    expect(of('TransactWriteItems').requests).toBeGreaterThanOrEqual(2 * SIZE);
    expect(of('TransactWriteItems').writeUnits).toBeGreaterThanOrEqual(2 * 6 * SIZE);
  });

  type Damage = (observation: Observation) => Partial<Observation>;
  const first = <T>(list: readonly T[]): T => {
    const [one] = list;
    if (one === undefined) throw new Error('nothing to damage');
    return one;
  };
  function withFirstChunk(
    { round, table }: Observation,
    change: (chunk: SelectionChunk) => SelectionChunk,
  ): Partial<Observation> {
    const whole = table.rounds.get(round.id);
    if (!whole) throw new Error('nothing to damage');
    const chunks = [change(first(whole.chunks)), ...whole.chunks.slice(1)];
    return { table: { ...table, rounds: new Map([[round.id, { ...whole, chunks }]]) } };
  }
  test.each<[string, Damage, RegExp]>([
    ['an e-mail is missing', ({ mails }) => ({ mails: mails.slice(1) }), /e-mails: one .*: 1 missing, 0 too/],
    [
      'an e-mail went out twice',
      ({ mails }) => ({ mails: [...mails, first(mails)] }),
      /e-mails: one .*0 missing, 0 too many, 1 rep/,
    ],
    [
      'an e-mail went to another address',
      ({ mails }) => ({
        mails: [...mails.slice(1), { to: ['a@example.org'], subject: first(mails).subject }],
      }),
      /e-mails: one .*: 1 missing, 1 too many/,
    ],
    [
      'an e-mail is in the other language',
      ({ mails }) => ({
        mails: mails.map((mail, index) => ({
          ...mail,
          subject:
            index > 0
              ? mail.subject
              : mail.subject.startsWith('You')
                ? 'Vous êtes invité'
                : 'You are invited',
        })),
      }),
      /in their language/,
    ],
    [
      'a receipt is missing',
      ({ table }) => ({ table: { ...table, notices: new Map([...table.notices].slice(1)) } }),
      /has no message invited of/,
    ],
    [
      'a message waits',
      ({ table }) => {
        const waiting = { PK: 'DUE#2024-04-23#0', SK: '2024-04-23T14:00:00.000Z#notify', kind: 'notify' };
        return { table: { ...table, timers: [...table.timers, waiting] } };
      },
      /timers 1 of notifications/,
    ],
    [
      'a dead letter',
      ({ queues }) => ({ queues: queues.map((one, index) => ({ ...one, depth: index === 0 ? 1 : 0 })) }),
      /nothing is left in any .*: 1 in /,
    ],
    [
      'two places are exchanged',
      (observation) =>
        withFirstChunk(observation, ({ candidates: [a, b, ...rest], ...chunk }) => {
          if (!a || !b) throw new Error('too few');
          return { ...chunk, candidates: [b, a, ...rest] };
        }),
      /selected are the first .*differs at place 1/,
    ],
    [
      'an invitation is missing',
      ({ table }) => ({ table: { ...table, outcomes: new Map([...table.outcomes].slice(1)) } }),
      /one open invitation.*1 missing/,
    ],
    [
      'a candidate too many is invited',
      ({ table, population }) => {
        const id = first(population.outside).id;
        const standings = new Map(table.standings);
        const standing = standings.get(id);
        if (standing) standings.set(id, { ...standing, state: 'invited' });
        return { table: { ...table, standings } };
      },
      /all others are in the pool, or ineligible, as before: 1 missing/,
    ],
    [
      'an entry of the lane is left',
      ({ table }) => {
        const left = { PK: 'LANE#general#0', SK: '9399#2024-04-01T00:00:00.000Z#gone' };
        return { table: { ...table, laneEntries: [...table.laneEntries, left] } };
      },
      /lane entries/,
    ],
    [
      'the round goes on',
      ({ round }) => ({ round: { ...round, state: 'inviting' } }),
      /the round is inviting/,
    ],
    ['the report counts wrong', ({ round }) => ({ round: { ...round, issued: SIZE - 1 } }), /119 issued/],
    [
      'a chunk is not closed',
      (observation) => withFirstChunk(observation, ({ lapsed: _, ...open }) => open),
      /a chunk is not closed/,
    ],
    [
      'the cut-off is a point lower',
      ({ round }) => ({
        round: { ...round, cutOff: round.cutOff && { ...round.cutOff, score: round.cutOff.score - 1 } },
      }),
      /^cut-off /,
    ],
    [
      'the tie-break is a millisecond late',
      ({ round }) => ({
        round: {
          ...round,
          cutOff: round.cutOff && {
            ...round.cutOff,
            submittedAt: new Date(Date.parse(round.cutOff.submittedAt) + 1).toISOString(),
          },
        },
      }),
      /^cut-off /,
    ],
    [
      'the pool is counted wrong',
      ({ round }) => ({
        round: { ...round, poolByBand: round.poolByBand && { ...round.poolByBand, total: 189 } },
      }),
      /the pool before the round by band/,
    ],
    ['no root', ({ round }) => ({ round: { ...round, merkleRoot: null } }), /^root null/],
    ['no end', ({ round }) => ({ round: { ...round, completedAt: null } }), /to null$/],
    ['a gap in the record', ({ record }) => ({ record: record.slice(1) }), /the record says/],
    [
      'a row of the export was changed',
      ({ exported: { rows, leaves } }) => ({
        exported: {
          leaves,
          rows: rows.map((row, index) => (index === 5 ? { ...row, score: row.score + 1 } : row)),
        },
      }),
      /the export of 120 rows fits the published root .*wrong-root/,
    ],
    [
      'a row of the export is missing',
      ({ exported: { rows, leaves } }) => ({ exported: { rows: rows.slice(0, -1), leaves } }),
      /the export of 119 rows/,
    ],
    [
      'a candidate reads something else',
      ({ answers }) => ({ answers: [{ ...first(answers), outcome: 'lapsed' }, ...answers.slice(1)] }),
      /read their outcome .*place 1/,
    ],
    [
      'a proof is of another place',
      ({ answers }) => {
        const [one, two, ...rest] = answers;
        if (!one || !two) throw new Error('too few');
        return { answers: [{ ...one, proof: two.proof }, two, ...rest] };
      },
      /have a proof of their place/,
    ],
  ])('found: %s', (_, damage, text) => {
    const damaged = { ...held.observation, ...damage(held.observation) };
    expect(failing(damaged)).toEqual(expect.arrayContaining([expect.stringMatching(text)]));
  });
});

test('lists are compared with what is missing, too many and repeated', () => {
  expect(differenceOf(['a', 'b', 'c'], ['b', 'b', 'd'])).toEqual({ missing: 2, added: 1, repeated: 1 });
});

describe('the command line', () => {
  test('has defaults, and takes figures', () => {
    expect(wholeRoundOptions([])).toEqual({ help: false, size: 5000, pool: 8000, seed: 294 });
    expect(wholeRoundOptions(['--size', '10', '--pool', '11', '--seed', '0'])).toEqual({
      help: false,
      size: 10,
      pool: 11,
      seed: 0,
    });
    expect(wholeRoundOptions(['--help']).help).toBe(true);
  });

  test.each([
    [['--size', '0'], /--size must be a whole number from 1 to 30000/],
    [['--size', '30001'], /--size/],
    [['--size', '1e3'], /--size/],
    [['--size', '12.5'], /--size/],
    [['--size', ''], /--size/],
    [['--size', '100', '--pool', '100'], /--pool must be a whole number from 101/],
    [['--pool', '300001'], /--pool/],
    [['--seed', '-1'], /seed/],
    [['--speed', '1'], /speed/],
    [['5000'], /5000/],
  ])('%j is refused', (args, message) => {
    expect(() => wholeRoundOptions(args)).toThrow(UsageError);
    expect(() => wholeRoundOptions(args)).toThrow(message);
  });
});
