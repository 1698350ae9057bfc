import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    expect(reportOf(held, findingsOf(held.observation))).toContain('All 22 hold.');
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
  test.each<[string, Damage, RegExp]>([
    ['an e-mail is missing', ({ mails }) => ({ mails: mails.slice(1) }), /e-mails: one .*: 1 missing, 0 too/],
    [
      'an e-mail went out twice',
      ({ mails }) => ({ mails: [...mails, first(mails)] }),
      /e-mails: one .*0 missing, 0 too many, 1 rep/,
    ],
    [
      'an e-mail went to somebody else',
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
      ({ table }) => ({ table: { ...table, notices: table.notices.slice(1) } }),
      /has a receipt: 1 missing/,
    ],
    ['a message waits', ({ table }) => ({ table: { ...table, outbox: 1 } }), /outbox: 1/],
    [
      'a dead letter',
      ({ queues }) => ({ queues: queues.map((one, index) => ({ ...one, depth: index === 0 ? 1 : 0 })) }),
      /nothing is left in any .*: 1 in /,
    ],
    [
      'two places are exchanged',
      ({ table }) => {
        const chunk = first(table.chunks);
        const [a, b, ...rest] = chunk.candidates;
        if (!a || !b) throw new Error('too few');
        return {
          table: { ...table, chunks: [{ ...chunk, candidates: [b, a, ...rest] }, ...table.chunks.slice(1)] },
        };
      },
      /selected are the first .*differs at place 1/,
    ],
    [
      'an invitation is missing',
      ({ table }) => ({ table: { ...table, outcomes: table.outcomes.slice(1) } }),
      /one open invitation.*1 missing/,
    ],
    [
      'somebody too many is invited',
      ({ table, population }) => {
        const id = first(population.outside).id;
        const standings = new Map(table.standings);
        const standing = standings.get(id);
        if (standing) standings.set(id, { ...standing, state: 'invited' });
        return { table: { ...table, standings } };
      },
      /they are invited, and nobody else: 0 missing, 1 too many/,
    ],
    [
      'an entry of the lane is left',
      ({ table, population }) => ({
        table: {
          ...table,
          ranked: [...table.ranked, { profileId: first(population.ranked).id, lane: 'general' }],
        },
      }),
      /general lane .*1 too many/,
    ],
    [
      'the round goes on',
      ({ round }) => ({ round: { ...round, state: 'inviting' } }),
      /the round is inviting/,
    ],
    ['the report counts wrong', ({ round }) => ({ round: { ...round, issued: SIZE - 1 } }), /119 issued/],
    [
      'a chunk is not closed',
      ({ table }) => {
        const { lapsed: _, ...open } = first(table.chunks);
        return { table: { ...table, chunks: [open, ...table.chunks.slice(1)] } };
      },
      /chunks .* not so 1/,
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
