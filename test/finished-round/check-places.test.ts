import { describe, expect, test } from 'vitest';
import type { Standing } from '#functions/table/standing';
import { poolOf, standingOf } from '../functions/run-round/world.ts';
import { checkPlaces, type Edit, type Submitted } from './check-places.ts';
import type { WholeTable } from './whole-table.ts';

const [one = { id: '', score: 0, submittedAt: '' }] = poolOf(1);
const { id, submittedAt } = one;
const NOW = '2026-02-19T12:00:00.000Z';
const MIDNIGHT = '2026-02-19T00:00:00.000Z';
const BEFORE = '2026-02-18T20:00:00.000Z';
const AFTER = '2026-02-19T08:00:00.000Z';

const edit = (version: number, at: string, ranks: boolean): Edit => ({ id, version, at, ranks });
const placedAt = (at: string): Partial<Standing> => ({ submittedAt: at, expiresAt: `2027${at.slice(4)}` });
const never: Partial<Standing> = { state: 'ineligible', neverInPool: true };

function found(known: Omit<Submitted, 'submittedAt'>, edits: Edit[], standing: Partial<Standing>) {
  const standings = new Map([[id, standingOf(one, standing)]]);
  const submitted = new Map([[id, { submittedAt, ...known }]]);
  return checkPlaces({ standings } as WholeTable, { submitted, edits, now: NOW });
}

describe('nothing is violated where the place is', () => {
  test.each<[string, Omit<Submitted, 'submittedAt'>, Edit[], Partial<Standing>]>([
    ['of the submission', { inPool: true }, [edit(2, BEFORE, false), edit(3, AFTER, true)], {}],
    ['of an edit', { inPool: false }, [edit(2, BEFORE, false), edit(3, AFTER, true)], placedAt(AFTER)],
    ['of midnight', { inPool: false, ranksFrom: '2026-02-19' }, [], placedAt(MIDNIGHT)],
    [
      'of midnight, before an edit',
      { inPool: false, ranksFrom: '2026-02-19' },
      [edit(3, AFTER, false)],
      placedAt(MIDNIGHT),
    ],
    [
      'of an edit, before midnight',
      { inPool: false, ranksFrom: '2026-02-19' },
      [edit(2, BEFORE, true)],
      placedAt(BEFORE),
    ],
    ['not there yet', { inPool: false, ranksFrom: '2026-02-20' }, [edit(2, BEFORE, false)], never],
    ['not worked out any more', { inPool: false }, [edit(2, BEFORE, true)], { state: 'withdrawn' }],
  ])('%s', (_, known, edits, standing) => {
    expect(found(known, edits, standing)).toEqual([]);
  });
});

describe('it is noticed when', () => {
  const byTime = { inPool: false, ranksFrom: '2026-02-19' };

  test('a profile keeps the instant of a submission that ranked nowhere', () => {
    expect(found(byTime, [], {})).toEqual([
      `place of ${id}: ${submittedAt}, not ${MIDNIGHT}`,
      `${id}, in the pool since ${MIDNIGHT}, expires 2027-01-01T00:00:00.000Z`,
    ]);
  });

  test('a profile that comes back gets a new place', () => {
    const edits = [edit(2, BEFORE, false), edit(3, AFTER, true)];
    expect(found({ inPool: true }, edits, placedAt(AFTER))).toEqual([
      `place of ${id}: ${AFTER}, not ${submittedAt}`,
    ]);
  });

  test('an edit that ranks nowhere gives a place', () => {
    expect(found({ inPool: false }, [edit(2, BEFORE, false)], placedAt(BEFORE))).toEqual([
      `place of ${id}: ${BEFORE}, not ${submittedAt}`,
      `${id} was in the pool: true`,
    ]);
  });

  test('a profile that was in the pool counts as one that never was', () => {
    expect(found(byTime, [], { ...placedAt(MIDNIGHT), neverInPool: true })).toEqual([
      `${id} was in the pool: false`,
    ]);
  });
});
