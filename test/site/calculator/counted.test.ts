import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { answerScore } from '#functions/score/answer-score';
import { counted } from '../../../site/calculator/draft/counted.ts';
import { type Draft, LISTS, newKey, type Values, withAnswer } from '../../../site/calculator/draft/draft.ts';
import { FIELDS, LIST_FIELDS } from '../../../site/calculator/draft/fields.ts';
import { fromCandidate } from '../../../site/calculator/draft/from-candidate.ts';
import { outcomeOf } from '../../../site/calculator/state.ts';
import { candidates } from '../../domain/arbitrary/candidates.ts';
import { runs } from '../../runs.ts';

const JOB: Values = { noc: '21231', country: 'CA', from: '2024-1-8', to: 'now', hoursPerWeek: '37,5' };

const typed = (values: Values, lists: Record<string, Values[]> = {}): Draft => ({
  values,
  lists: Object.fromEntries(
    Object.entries(lists).map(([list, entries]) => [
      list,
      entries.map((entry, index) => ({ key: 100 + index, values: entry })),
    ]),
  ),
});

const profileOf = (draft: Draft) =>
  (counted(draft, 'en').candidate as { profile: Record<string, unknown> } | undefined)?.profile;

test('what is typed becomes a candidate as the API takes it', () => {
  const draft = typed(
    { dateOfBirth: '1996-5-14', maritalStatus: 'married', settlementFunds: '20 000,50', nominated: 'no' },
    {
      work: [JOB],
      education: [
        {
          level: 'master',
          country: 'IN',
          awardedOn: '2018-06-10',
          assessed: 'yes',
          'assessment.organisation': 'WES',
          'assessment.issuedOn': '2024-2-1',
        },
      ],
      'spouse.work': [{ ...JOB, to: '2025-12-31', authorised: 'no' }],
    },
  );
  const job = {
    noc: '21231',
    country: 'CA',
    from: '2024-01-08',
    to: null,
    hoursPerWeek: 37.5,
    selfEmployed: false,
    fullTimeStudent: false,
    authorised: true,
    temporaryResident: true,
  };
  expect(counted(draft, 'fr')).toEqual({
    faults: [],
    leftOut: new Set(),
    candidate: {
      profile: {
        email: 'not-asked@example.org',
        preferredLanguage: 'fr',
        familyName: 'Not asked',
        dateOfBirth: '1996-05-14',
        maritalStatus: 'married',
        familySize: 2,
        siblingInCanada: false,
        intendedProvince: 'any',
        settlementFunds: 20000.5,
        education: [
          {
            level: 'master',
            country: 'IN',
            awardedOn: '2018-06-10',
            assessment: { organisation: 'WES', reference: 'not given', issuedOn: '2024-02-01' },
          },
        ],
        languageTests: [],
        work: [job],
        spouse: {
          accompanying: true,
          canadianOrPermanentResident: false,
          work: [{ ...job, to: '2025-12-31', authorised: false }],
        },
      },
    },
  });
});

describe('what is missing or at fault is left out, and the rest counts', () => {
  test.each([
    ['a job that was only begun', {}],
    ['a job with half a day', { ...JOB, from: '2024-1-' }],
    ['a job with a day that does not exist', { ...JOB, from: '2023-2-29' }],
    ['a job whose occupation is half typed', { ...JOB, noc: 'soft' }],
    ['a job that ends before it begins', { ...JOB, to: '2024-01-07' }],
    ['a job without hours', { ...JOB, hoursPerWeek: '' }],
  ])('%s', (_what, job) => {
    const draft = typed({ dateOfBirth: '1996-5-14' }, { work: [JOB, job] });
    const { leftOut, faults } = counted(draft, 'en');
    expect(profileOf(draft)?.work).toHaveLength(1);
    expect(leftOut).toEqual(new Set(['work/101']));
    expect(faults.every(({ path }) => path.startsWith('work/101/'))).toBe(true);
    expect(faults.length).toBeGreaterThan(0);
  });

  test('an assessment that is half typed, but not its credential', () => {
    const credential = {
      level: 'master',
      country: 'IN',
      awardedOn: '2018-06-10',
      assessed: 'yes',
      'assessment.organisation': 'WES',
    };
    const draft = typed({ dateOfBirth: '1996-5-14' }, { education: [credential] });
    expect(profileOf(draft)?.education).toEqual([
      { level: 'master', country: 'IN', awardedOn: '2018-06-10' },
    ]);
    expect(counted(draft, 'en').faults.map(({ path, code }) => [path, code])).toEqual([
      ['education/100/assessment.issuedOn', 'required'],
    ]);
  });

  test('a nomination without its day', () => {
    const draft = typed({ dateOfBirth: '1996-5-14', nominated: 'yes', 'nomination.province': 'ON' });
    expect(counted(draft, 'en').candidate).not.toHaveProperty('nomination');
    expect(counted(draft, 'en').leftOut).toEqual(new Set(['nominated']));
  });

  test('funds and family size that are no numbers', () => {
    const draft = typed({ dateOfBirth: '1996-5-14', settlementFunds: 'much', familySize: '1.5' });
    expect(profileOf(draft)).toMatchObject({ settlementFunds: 0, familySize: 1 });
  });

  test('without a date of birth there is nothing to score', () => {
    const draft = typed({}, { work: [JOB] });
    expect(counted(draft, 'en')).toMatchObject({
      candidate: undefined,
      faults: [{ path: 'dateOfBirth', code: 'required' }],
    });
  });
});

test('nothing is asked about a spouse who does not come, or of whom there is none', () => {
  const values = { dateOfBirth: '1996-5-14', maritalStatus: 'married' };
  const stays = typed({ ...values, 'spouse.accompanying': 'no' });
  expect(profileOf(stays)?.spouse).toEqual({ accompanying: false, canadianOrPermanentResident: false });
  expect(counted(stays, 'en').faults).toEqual([]);
  expect(profileOf(typed({ dateOfBirth: '1996-5-14' }, { 'spouse.work': [{}] }))).not.toHaveProperty(
    'spouse',
  );
});

test('an answer is changed at its place', () => {
  const draft = typed({ dateOfBirth: '1996-5-14' }, { work: [JOB, JOB] });
  expect(profileOf(withAnswer(draft, 'work/101/to', '2024-12-31'))?.work).toMatchObject([
    { to: null },
    { to: '2024-12-31' },
  ]);
});

/** Anything that can be typed into a field: what it may hold, halves, nonsense. */
const texts = fc.oneof(
  fc.constantFrom(
    '',
    'yes',
    'no',
    'now',
    'CA',
    'IN',
    '21231',
    '7',
    '0.5',
    '-3',
    '1990-1-',
    '2020-2-30',
    'married',
  ),
  fc.string({ maxLength: 12 }),
);
const valuesOf = (names: readonly { name: string; options?: readonly string[] }[]) =>
  fc.record(
    Object.fromEntries(
      names.map(({ name, options }) => [name, options ? fc.constantFrom(...options) : texts]),
    ),
    { requiredKeys: [] },
  );
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    valuesOf(FIELDS),
    fc.record(
      Object.fromEntries(
        LISTS.map((list) => [list, fc.array(valuesOf(LIST_FIELDS[list]), { maxLength: 3 })]),
      ),
    ),
  )
  .map(([values, lists]) => ({
    values: { ...values, dateOfBirth: '1990-03-04' },
    lists: Object.fromEntries(
      LISTS.map((list) => [
        list,
        (lists[list] ?? []).map((one) => ({ key: newKey(), values: one as Values })),
      ]),
    ),
  }));

test('whatever is typed beside a date of birth, what counts is a candidate that the API takes', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { candidate, leftOut, faults } = counted(draft, 'en');
      expect(parseCandidate(candidate)).toMatchObject({ ok: true });
      expect(leftOut.size === 0).toBe(faults.length === 0);
    }),
    { numRuns: runs(500) },
  );
});

test('facts that are read into the form give the answer of the API, with its explanation', () => {
  const asked = { asOf: '2026-03-10', explain: true, advice: false, language: 'en' } as const;
  fc.assert(
    fc.property(candidates, (candidate) => {
      const given = parseCandidate(candidate);
      const again = parseCandidate(counted(fromCandidate(candidate), 'en').candidate);
      // Some of the drawn results are not on the scale of their test.
      fc.pre(given.ok);
      if (!given.ok || !again.ok) throw new Error('the form makes a candidate that the API refuses');
      expect(answerScore(again, asked)).toEqual(answerScore(given, asked));
    }),
    { numRuns: runs(200) },
  );
});

test('facts from before birth are named at their fields, and count as they stand', () => {
  const draft = typed(
    { dateOfBirth: '1996-5-14', maritalStatus: 'married', familySize: '1' },
    {
      work: [{ ...JOB, from: '1990-1-1' }],
      education: [{ level: 'master', country: 'CA', awardedOn: '1980-6-1' }],
    },
  );
  const { faults, leftOut, candidate } = counted(draft, 'en');
  expect(faults.map(({ path, code }) => [path, code])).toEqual(
    expect.arrayContaining([
      ['familySize', 'family-too-small'],
      ['education/100/awardedOn', 'before-birth'],
      ['work/100/from', 'before-birth'],
    ]),
  );
  expect(faults).toHaveLength(3);
  expect([...leftOut]).toEqual([]);
  expect(candidate).toMatchObject({ profile: { familySize: 1, work: [{ from: '1990-01-01' }] } });
});

test('a birth after the day of the score is a fault of the birth, also of a day that was typed', () => {
  const faultOf = (day?: string) =>
    outcomeOf(
      { key: 1, name: '', draft: typed({ dateOfBirth: '2020-1-2' }), ...(day !== undefined && { day }) },
      { language: 'en', today: '2026-03-10' },
    ).faults.get('dateOfBirth')?.code;
  expect(faultOf()).toBeUndefined();
  expect(faultOf('2020-1-2')).toBeUndefined();
  expect(faultOf('2020-1-1')).toBe('born-later');
});
