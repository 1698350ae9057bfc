import { describe, expect, it } from 'vitest';
import {
  usefulnessOfCertificate,
  usefulnessOfCredential,
  usefulnessOfJob,
  usefulnessOfOffer,
  usefulnessOfTest,
} from '#domain/answers/advice/usefulness';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { EXAMPLE_RULEBOOK } from '../../rulebook/example-rules.ts';
import {
  canadianCredential,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';
import { opened } from './advised.ts';

const today = opened(somebody());
const TOMORROW = '2026-03-11';

/** Entries of a full list as they make way, the first first; those of equal use as they were given. */
const leaving = <Entry>(usefulness: (entry: Entry) => number, ...entries: Entry[]): Entry[] =>
  entries.toSorted((a, b) => usefulness(a) - usefulness(b));

describe('what makes way in a full list', () => {
  it('of results is what has run out, then the lower of the same language, then the other language', () => {
    const [old, low, high, other] = [english(10, '2020-01-01'), english(4), english(9), french(4)];
    expect(leaving(usefulnessOfTest(today, 'en', today.day), other, high, low, old)).toEqual([
      old,
      low,
      high,
      other,
    ]);
  });

  it('of credentials is what does not count today, then the lower level', () => {
    const { assessment: _, ...unassessed } = foreignCredential('doctoral');
    const [low, high] = [canadianCredential('one-year'), foreignCredential('master')];
    const expired = foreignCredential('doctoral', '2021-03-10');
    const found = leaving(usefulnessOfCredential(today), high, low, expired, unassessed);
    expect(found).toEqual([expired, unassessed, low, high]);
  });

  it('of jobs is the one with fewer hours in the longest window', () => {
    const [old, half, whole] = [
      job('2000-01-01', '2010-12-31'),
      job('2020-01-01', '2020-12-31', { hoursPerWeek: 15 }),
      job('2020-01-01', '2020-12-31'),
    ];
    expect(leaving(usefulnessOfJob(today), whole, half, old)).toEqual([old, half, whole]);
    const programs = PUBLISHED_RULEBOOK.programs.map((rules) => ({ ...rules, crsWorkYears: 1 }));
    const shorter = opened(somebody(), TODAY, { ...PUBLISHED_RULEBOOK, programs });
    expect(leaving(usefulnessOfJob(shorter), whole, half, old)).toEqual([old, half, whole]);
  });

  it('of offers is one that is not full-time, supported and skilled', () => {
    const offer = { noc: '21232', province: 'ON', fullTime: true, supported: true };
    const part = { ...offer, fullTime: false };
    expect(leaving(usefulnessOfOffer(today), offer, part)).toEqual([part, offer]);
  });

  it('of offers is less one that gives no points for high wages', () => {
    const [listed, other] = ['31102', '21232'].map((noc) => ({
      noc,
      province: 'ON' as const,
      fullTime: true,
      supported: false,
    }));
    if (listed === undefined || other === undefined) throw new Error('two offers');
    const of = opened(somebody(), '2026-11-29', EXAMPLE_RULEBOOK);
    expect(leaving(usefulnessOfOffer(of), listed, other)).toEqual([other, listed]);
  });

  it('of certificates is one that is not issued yet, or of no trade', () => {
    const certificate = { noc: '63200', province: 'ON', issuedOn: TODAY };
    const [later, none] = [
      { ...certificate, issuedOn: TOMORROW },
      { ...certificate, noc: '21232' },
    ];
    const usefulness = usefulnessOfCertificate(today);
    expect(leaving(usefulness, certificate, later, none)).toEqual([later, none, certificate]);
    expect(usefulness(later)).toBe(usefulness(none));
  });
});
