import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import { preparedAfter } from '#domain/candidate/changed-facts';
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
        const before = { candidate: one, prepared: prepareCandidate(one, rules) };
        expect(preparedAfter(before, after, rules)).toEqual(prepareCandidate(after, rules));
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
  const one: Candidate = couple(facts, facts);
  const prepared = prepareCandidate(one, rules);
  for (const member of ['education', 'languageTests', 'work'] as const) {
    const { [member]: _, ...rest } = facts;
    const taken = couple({ ...facts, [member]: [] }, rest);
    const after = preparedAfter({ candidate: one, prepared }, taken, rules);
    expect(after).toEqual(prepareCandidate(taken, rules));
    expect(after.own).toEqual(after.spouse);
  }
});

it('reads a test that is added, and lets go one that is taken away', () => {
  fc.assert(
    fc.property(candidates, candidates, fc.nat(), (one, { profile: { languageTests: more } }, gone) => {
      const { languageTests } = one.profile;
      const kept = languageTests.filter((_, i) => i !== gone % languageTests.length);
      const after = { ...one, profile: { ...one.profile, languageTests: [...kept, ...more] } };
      const prepared = prepareCandidate(one, rules);
      const found = preparedAfter({ candidate: one, prepared }, after, rules);
      expect(found).toEqual(prepareCandidate(after, rules));
      // Those that stayed are the very same.
      const stayed = found.own.sittings.filter((sitting) => prepared.own.sittings.includes(sitting));
      expect(stayed.length).toBe(kept.length);
    }),
    { numRuns: 100 },
  );
});

it('does not read again what was left alone', () => {
  fc.assert(
    fc.property(candidates, (candidate) => {
      const prepared = prepareCandidate(candidate, rules);
      const changed = { ...candidate, profile: { ...candidate.profile, work: [] } };
      const { own, certificates, military } = preparedAfter({ candidate, prepared }, changed, rules);
      expect(own.sittings).toBe(prepared.own.sittings);
      expect(own.credentials).toBe(prepared.own.credentials);
      expect(certificates).toBe(prepared.certificates);
      expect(military).toBe(prepared.military);
      expect(own.work.spans).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
