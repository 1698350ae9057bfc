import { describe, expect, it } from 'vitest';
import {
  CANADIAN,
  FOREIGN,
  IN_CANADA,
  SKILLED,
  SKILLED_IN_CANADA,
  workHistory,
} from '#domain/facts/work/work-history';
import { job } from '../../somebody.ts';

const ANY_SKILLED_IN_CANADA = SKILLED | SKILLED_IN_CANADA | IN_CANADA;
const UNSKILLED = { noc: '64100' };
const ABROAD = { country: 'IN' };

describe('a period of work', () => {
  // IRPR 87.1(3) of what is Canadian experience, 83(1)(c) and (c.1) of what counts as work in Canada.
  it.each([
    ['skilled, in Canada', {}, CANADIAN | ANY_SKILLED_IN_CANADA, undefined],
    ['self-employed in Canada', { selfEmployed: true }, ANY_SKILLED_IN_CANADA, 'self-employed'],
    ['beside full-time study in Canada', { fullTimeStudent: true }, ANY_SKILLED_IN_CANADA, 'student'],
    ['of TEER 4 in Canada', UNSKILLED, IN_CANADA, 'occupation'],
    ['without authorisation', { authorised: false }, 0, 'unauthorised'],
    ['skilled, abroad', ABROAD, FOREIGN | SKILLED, undefined],
    ['self-employed abroad', { ...ABROAD, selfEmployed: true }, FOREIGN | SKILLED, undefined],
    ['of TEER 4 abroad', { ...ABROAD, ...UNSKILLED }, 0, 'occupation'],
    [
      'abroad, without Canadian authorisation',
      { ...ABROAD, authorised: false },
      FOREIGN | SKILLED,
      undefined,
    ],
  ] as const)('%s counts for what the regulations say', (_, facts, uses, leftOut) => {
    expect(workHistory([job('2020-01-01', null, facts)], 'teer').spans).toMatchObject([{ uses, leftOut }]);
  });
});

describe('the occupations of a history', () => {
  it('are the skilled ones, each once, lowest code first, whatever the order of the list', () => {
    const work = ['72310', '21232', '64100', '00012', '21232'].map((noc) => job('2020-01-01', null, { noc }));
    for (const list of [work, work.toReversed()])
      expect(workHistory(list, 'teer').occupations).toEqual(['00012', '21232', '72310']);
  });

  it('are none of a person who worked without authorisation only, or never', () => {
    expect(workHistory([job('2020-01-01', null, { authorised: false })], 'teer').occupations).toEqual([]);
    expect(workHistory([], 'teer').occupations).toEqual([]);
  });
});

describe('an unbroken stretch', () => {
  /** Of each period by first day. */
  const stretchesOf = (...work: Parameters<typeof job>[]) => {
    const { spans, stretches } = workHistory(
      work.map((facts) => job(...facts)),
      'teer',
    );
    return { of: spans.map(({ stretch }) => stretch), stretches };
  };

  it('goes on from one job to another that starts on the day after, and ends where a day is missing', () => {
    expect(stretchesOf(['2020-01-01', '2020-01-31'], ['2020-02-01', null])).toEqual({
      of: [0, 0],
      stretches: 1,
    });
    expect(stretchesOf(['2020-01-01', '2020-01-31'], ['2020-02-02', null])).toEqual({
      of: [0, 1],
      stretches: 2,
    });
  });

  it('lasts as long as the longest job in it', () => {
    expect(
      stretchesOf(['2020-01-01', '2020-12-31'], ['2020-02-01', '2020-02-29'], ['2021-01-01', null]),
    ).toEqual({ of: [0, 0, 0], stretches: 1 });
  });

  it('is of one occupation: another has its own, at the same time too', () => {
    const other = { noc: '31100' };
    expect(stretchesOf(['2020-01-01', '2020-01-31'], ['2020-02-01', null, other])).toEqual({
      of: [0, 1],
      stretches: 2,
    });
  });

  it('is not mended by work that is not authorised, and is none of unskilled work', () => {
    const gap = ['2020-02-01', '2020-02-29', { authorised: false }] as const;
    expect(stretchesOf(['2020-01-01', '2020-01-31'], [...gap], ['2020-03-01', null])).toEqual({
      of: [0, -1, 1],
      stretches: 2,
    });
    expect(stretchesOf(['2020-01-01', null, UNSKILLED])).toEqual({ of: [-1], stretches: 0 });
  });
});
