import { describe, expect, it } from 'vitest';
import {
  worthOfCertificate,
  worthOfCredential,
  worthOfJob,
  worthOfOffer,
  worthOfTest,
} from '#domain/answers/advice/worth';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { canadianCredential, english, foreignCredential, french, job, somebody, TODAY } from '../somebody.ts';
import { situationOn } from './advised.ts';

const situation = situationOn(somebody());
const TOMORROW = '2026-03-11';

/** Entries of a full list as they make way, the first first; those of equal worth as they were given. */
const leaving = <Entry>(worth: (entry: Entry) => number, ...entries: Entry[]): Entry[] =>
  entries.toSorted((a, b) => worth(a) - worth(b));

describe('what makes way in a full list', () => {
  it('of results is what has run out, then the lower of the same language, then the other language', () => {
    const [old, low, high, other] = [english(10, '2020-01-01'), english(4), english(9), french(4)];
    expect(leaving(worthOfTest(situation, 'en', situation.asOf), other, high, low, old)).toEqual([
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
    const found = leaving(worthOfCredential(situation), high, low, expired, unassessed);
    expect(found).toEqual([expired, unassessed, low, high]);
  });

  it('of jobs is the one with fewer hours in the longest window', () => {
    const [old, half, whole] = [
      job('2000-01-01', '2010-12-31'),
      job('2020-01-01', '2020-12-31', { hoursPerWeek: 15 }),
      job('2020-01-01', '2020-12-31'),
    ];
    expect(leaving(worthOfJob(situation), whole, half, old)).toEqual([old, half, whole]);
    const programs = PUBLISHED_RULEBOOK.programs.map((rules) => ({ ...rules, crsWorkYears: 1 }));
    const shorter = situationOn(somebody(), TODAY, { ...PUBLISHED_RULEBOOK, programs });
    expect(leaving(worthOfJob(shorter), whole, half, old)).toEqual([old, half, whole]);
  });

  it('of offers is one that is not full-time, supported and skilled', () => {
    const offer = { noc: '21232', province: 'ON', fullTime: true, supported: true };
    const part = { ...offer, fullTime: false };
    expect(leaving(worthOfOffer, offer, part)).toEqual([part, offer]);
  });

  it('of certificates is one that is not issued yet, or of no trade', () => {
    const certificate = { noc: '63200', province: 'ON', issuedOn: TODAY };
    const [later, none] = [
      { ...certificate, issuedOn: TOMORROW },
      { ...certificate, noc: '21232' },
    ];
    const worth = worthOfCertificate(situation);
    expect(leaving(worth, certificate, later, none)).toEqual([later, none, certificate]);
    expect(worth(later)).toBe(worth(none));
  });
});
