import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Profile } from '#domain/profile/profile';
import { lanesInDoubt } from '#domain/result/lanes-in-doubt';
import { english, foreignCredential, job, somebody } from '../somebody.ts';

/** A skilled worker from abroad, without a dollar. */
const WORKER: Partial<Profile> = {
  dateOfBirth: '1988-06-15',
  settlementFunds: 0,
  languageTests: [english(9, '2016-06-01')],
  education: [{ ...foreignCredential('master', '2015-06-01'), awardedOn: '2010-06-01' }],
  work: [job('2010-07-01', '2015-12-31', { country: 'IN' })],
};
const CANADIAN = job('2015-09-01', null);

function doubts(facts: Partial<Profile>, day: string) {
  const result = evaluate(somebody({ ...WORKER, ...facts }), day);
  return [result.lanes, lanesInDoubt(result), result.programs.fsw.unknown];
}

describe('lanes that a candidate ranks in by the benefit of a doubt', () => {
  it('are all, where funds alone are unknown and nothing else opens the pool: before the table of 2017', () => {
    expect(doubts({}, '2016-12-31')).toEqual([['general', 'fsw'], ['general', 'fsw'], ['funds']]);
    // On the next day 12,300 are asked for.
    expect(doubts({}, '2017-01-01')).toEqual([[], undefined, undefined]);
    expect(doubts({ settlementFunds: 12_300 }, '2017-01-01')).toEqual([
      ['general', 'fsw'],
      undefined,
      undefined,
    ]);
  });

  it('are those of the class alone, where another class asks for no funds', () => {
    const work = [...(WORKER.work ?? []), CANADIAN];
    expect(doubts({ work }, '2016-12-31')).toEqual([['general', 'cec', 'fsw'], ['fsw'], ['funds']]);
  });

  it('are none, where an offer to somebody who works in Canada frees from funds', () => {
    const jobOffers = [{ noc: '21232', province: 'ON', fullTime: true, supported: true }];
    const work = [...(WORKER.work ?? []), job('2016-06-01', null)];
    expect(doubts({ work, jobOffers }, '2016-12-31')).toEqual([['general', 'fsw'], undefined, undefined]);
  });
});
