import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from '#domain/candidate/candidate-facts';
import type { Candidate, Profile } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { candidates } from '../arbitrary/candidates.ts';
import { canadianCredential, couple, english, job } from '../somebody.ts';

const rules = compile(PUBLISHED_RULEBOOK);
const MEMBERS = [
  'education',
  'languageTests',
  'work',
  'spouse',
  'jobOffers',
  'settlementFunds',
  'certificatesOfQualification',
  'militaryService',
] as const;

it('gives what reading the changed candidate anew gives, whichever of its facts were changed', () => {
  fc.assert(
    fc.property(
      candidates,
      candidates,
      fc.subarray([...MEMBERS]),
      fc.boolean(),
      (one, other, changed, inSpouse) => {
        const facts: Partial<Profile> = Object.fromEntries(
          changed.map((member) => [member, other.profile[member]]),
        );
        const profile = { ...one.profile, ...facts };
        // A list of the spouse alone, which leaves the others of the same person as they were.
        const { spouse } = one.profile;
        const work = other.profile.work;
        const after: Candidate = {
          ...one,
          profile: inSpouse && spouse ? { ...profile, spouse: { ...spouse, work } } : profile,
        };
        expect(readFacts(after, rules, 'teer', readFacts(one, rules, 'teer'))).toEqual(
          readFacts(after, rules, 'teer'),
        );
      },
    ),
    { numRuns: 300 },
  );
});

it('of a list that is taken away altogether keeps nothing, of either person', () => {
  const facts = {
    education: [canadianCredential('master')],
    languageTests: [english(9)],
    work: [job('2020-01-01', null)],
  };
  const before = readFacts(couple(facts, facts), rules, 'teer');
  for (const member of ['education', 'languageTests', 'work'] as const) {
    const { [member]: _, ...rest } = facts;
    const taken = couple({ ...facts, [member]: [] }, rest);
    const { own, spouse } = readFacts(taken, rules, 'teer', before);
    const { own: ownAnew, spouse: spouseAnew } = readFacts(taken, rules, 'teer');
    expect([own, spouse]).toEqual([ownAnew, spouseAnew]);
    const { credentials, sittings, work } = own;
    expect(spouse).toMatchObject({ credentials, sittings, work });
  }
});

it('reads a test that is added, and lets go one that is taken away', () => {
  fc.assert(
    fc.property(candidates, candidates, fc.nat(), (one, { profile: { languageTests: more } }, gone) => {
      const { languageTests } = one.profile;
      const kept = languageTests.filter((_, i) => i !== gone % languageTests.length);
      const after = { ...one, profile: { ...one.profile, languageTests: [...kept, ...more] } };
      const before = readFacts(one, rules, 'teer');
      const found = readFacts(after, rules, 'teer', before);
      expect(found).toEqual(readFacts(after, rules, 'teer'));
      // Those that stayed are the very same.
      const stayed = found.own.sittings.filter((sitting) => before.own.sittings.includes(sitting));
      expect(stayed.length).toBe(kept.length);
    }),
    { numRuns: 100 },
  );
});

it('does not read again the lists that were left alone', () => {
  fc.assert(
    fc.property(candidates, (candidate) => {
      const before = readFacts(candidate, rules, 'teer');
      const changed = { ...candidate, profile: { ...candidate.profile, work: [] } };
      const { own } = readFacts(changed, rules, 'teer', before);
      expect(own.sittings).toBe(before.own.sittings);
      expect(own.credentials).toBe(before.own.credentials);
      expect(own.work.spans).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
