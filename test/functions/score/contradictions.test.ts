import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '#domain/answers/score/score';
import type { Candidate, Profile, Spouse } from '#domain/profile/profile';
import { spokenResult } from '#domain/result/spoken-result';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { parseProfile } from '#functions/boundary/parse-profile';
import { answerScore, type ScoreQuestion } from '#functions/score/answer-score';
import { KNOWN_TOTAL, knownProfile } from '../../cli/profiles.ts';
import { candidates } from '../../domain/arbitrary/candidates.ts';
import { either } from '../../domain/arbitrary/promising.ts';

const question: ScoreQuestion = { asOf: '2024-04-23', explain: false, advice: false, language: 'en' };

function answer(candidate: Candidate, asked = question) {
  const parsed = parseCandidate(JSON.parse(JSON.stringify(candidate)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return answerScore(parsed, asked);
}

function refusals(profile: Profile): [string, string][] {
  const parsed = parseProfile(profile);
  return parsed.ok ? [] : parsed.errors.map(({ pointer, code }) => [pointer, code]);
}

const [degree] = knownProfile.education;
const [sitting] = knownProfile.languageTests;
const [abroad, here] = knownProfile.work;
if (!degree?.assessment || !sitting || !abroad || !here) throw new Error('the known profile has changed');
const married: Profile = { ...knownProfile, maritalStatus: 'married', familySize: 2 };
const away: Spouse = { accompanying: false, canadianOrPermanentResident: false };

// Each changes one fact of the known profile so that it contradicts another and earns the same points by the tables:
// a degree counts from its award on, work of more than three years is three years, a spouse who stays gives no points.
test.each<[string, Profile, string, string]>([
  [
    'a degree before birth',
    { ...knownProfile, education: [{ ...degree, awardedOn: '1994-06-14' }] },
    '/education/0/awardedOn',
    'before-birth',
  ],
  [
    'an assessment before the award',
    { ...knownProfile, education: [{ ...degree, awardedOn: '2023-01-11' }] },
    '/education/0/assessment/issuedOn',
    'before-award',
  ],
  [
    'an old test before birth',
    { ...knownProfile, languageTests: [sitting, { ...sitting, takenOn: '1994-06-14' }] },
    '/languageTests/1/takenOn',
    'before-birth',
  ],
  [
    'a job that began before birth',
    { ...knownProfile, work: [{ ...abroad, from: '1994-06-14' }, here] },
    '/work/0/from',
    'before-birth',
  ],
  [
    'service before birth',
    { ...knownProfile, militaryService: [{ country: 'FR', from: '1994-06-14', to: null }] },
    '/militaryService/0/from',
    'before-birth',
  ],
  [
    'a certificate before birth, of no trade that counts',
    {
      ...knownProfile,
      certificatesOfQualification: [{ noc: '21231', province: 'ON', issuedOn: '1994-06-14' }],
    },
    '/certificatesOfQualification/0/issuedOn',
    'before-birth',
  ],
  ['a family of one', { ...married, familySize: 1, spouse: away }, '/familySize', 'family-too-small'],
  [
    'an assessment before the award, of the spouse',
    { ...married, spouse: { ...away, education: [{ ...degree, awardedOn: '2023-01-11' }] } },
    '/spouse/education/0/assessment/issuedOn',
    'before-award',
  ],
])('%s is answered with a warning, and refused on submission', (_, profile, pointer, code) => {
  const { crs, warnings } = answer({ profile });
  expect(crs.total).toBe(KNOWN_TOTAL);
  expect(warnings[0]).toEqual({ code, message: expect.stringContaining(pointer.replace(/\/\d/, '')) });
  expect(refusals(profile)).toEqual([[pointer, code]]);
});

const twice: Profile = {
  ...married,
  familySize: 1,
  spouse: away,
  work: [
    { ...abroad, from: '1990-01-01' },
    { ...abroad, from: '1991-01-01' },
  ],
};

test('a kind of contradiction is named once, in the language asked for', () => {
  const codes = (language: 'en' | 'fr') =>
    answer({ profile: twice }, { ...question, language })
      .warnings.filter(({ message }) => /submitted|soumis/.test(message))
      .map(({ code, message }) => [code, /\b(date|taille)\b/.test(message) && /telle quelle/.test(message)]);
  expect(codes('en')).toEqual([
    ['family-too-small', false],
    ['before-birth', false],
  ]);
  expect(codes('fr')).toEqual([
    ['family-too-small', true],
    ['before-birth', true],
  ]);
});

test('what is at fault by itself is refused as ever, and then nothing else is said', () => {
  const parsed = parseCandidate({ profile: { ...twice, email: 'x', age: 3 } });
  expect(parsed.ok ? [] : parsed.errors.map(({ pointer }) => pointer)).toEqual([
    '/profile/email',
    '/profile/age',
  ]);
  expect(refusals({ ...twice, email: 'x' }).map(([pointer]) => pointer)).toEqual([
    '/email',
    '/familySize',
    '/work/0/from',
    '/work/1/from',
  ]);
});

test('an answer is the score of the same facts; warnings come before it exactly where submission is refused', () => {
  let contradicting = 0;
  fc.assert(
    fc.property(either(candidates), fc.boolean(), ([candidate, asOf], explain) => {
      const { maritalStatus, spouse } = candidate.profile;
      fc.pre((maritalStatus === 'married' || maritalStatus === 'common-law') === (spouse !== undefined));
      const parsed = parseCandidate(JSON.parse(JSON.stringify(candidate)));
      fc.pre(parsed.ok);
      const given = answer(candidate, { ...question, asOf, explain, advice: explain });
      const plain = spokenResult(score(candidate, asOf), 'en');
      const added = given.warnings.slice(0, given.warnings.length - plain.warnings.length);
      expect({ ...given, warnings: given.warnings.slice(added.length) }).toMatchObject(plain);
      expect(new Set(added.map(({ code }) => code))).toEqual(
        new Set(refusals(candidate.profile).map(([, code]) => code)),
      );
      if (added.length > 0) contradicting += 1;
    }),
    { numRuns: 300 },
  );
  expect(contradicting).toBeGreaterThan(10);
});

test('the order of facts changes nothing, contradictions or not', () => {
  const profile = { ...twice, work: [...twice.work, here] };
  expect(answer({ profile: { ...profile, work: profile.work.toReversed() } })).toEqual(answer({ profile }));
});
