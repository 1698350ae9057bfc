import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Candidate, Profile } from '#domain/profile/profile';
import { profileSchema } from '#functions/boundary/profile-schema';
import { papers } from '../../domain/answers/papers/papers.ts';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../../domain/somebody.ts';

/** What the shape of a schema shows of itself, as valibot builds it. */
interface Shape {
  readonly kind: string;
  readonly pipe?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
}

function core(shape: Shape): Shape {
  if (shape.wrapped) return core(shape.wrapped);
  const inner = shape.pipe?.findLast((step) => step.kind === 'schema');
  return inner ? core(inner) : shape;
}

/** The path of every field that holds a value, with a star for the place in a list. */
function fieldsOf(schema: object, at = ''): string[] {
  const { entries, item } = core(schema as Shape);
  if (entries) return Object.entries(entries).flatMap(([name, field]) => fieldsOf(field, `${at}/${name}`));
  return item ? fieldsOf(item, `${at}/*`) : [at];
}

/** A profile with one field set; a star is the first place. */
function having({ profile }: Candidate, path: string, value: unknown): Candidate {
  const changed = structuredClone(profile);
  const steps = path
    .split('/')
    .slice(1)
    .map((step) => (step === '*' ? '0' : step));
  const last = steps.pop() ?? '';
  let at = changed as unknown as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return { profile: changed };
}

const TRADE = { noc: '72310', province: 'ON', issuedOn: '2020-01-01' } as const;
const OFFER = { noc: '40042', province: 'ON', fullTime: true, supported: true } as const;
/** A bachelor from abroad with work abroad, who speaks both languages. */
const ABROAD: Partial<Profile> = {
  education: [foreignCredential('three-year')],
  languageTests: [english(8), french(9)],
  work: [job('2019-01-01', '2025-03-01', { country: 'IN' })],
  certificatesOfQualification: [TRADE],
  militaryService: [{ country: 'FR', from: '2014-01-01', to: '2024-06-30' }],
};
const worker = somebody(ABROAD);
const single = somebody({ ...ABROAD, languageTests: [english(8)] });
const offered = somebody({ ...ABROAD, jobOffers: [OFFER] });
const resident = somebody({ ...ABROAD, work: [job('2023-01-01', '2025-03-01')] });
const pair = somebody({
  ...ABROAD,
  maritalStatus: 'married',
  familySize: 2,
  spouse: {
    accompanying: true,
    canadianOrPermanentResident: false,
    education: [foreignCredential('three-year')],
    languageTests: [english(8)],
    work: [job('2023-01-01', '2025-03-01')],
  },
});

/** Nothing else gives adaptability, which is capped. */
const graduates = couple({}, { education: [canadianCredential('three-year')] });

type Read = readonly [rule: string, of: Candidate, other: unknown];

const CREDENTIAL: Readonly<Record<string, readonly [rule: string, other: unknown]>> = {
  level: ['points of education', 'secondary'],
  awardedOn: ['a credential counts from its award', '2026-12-01'],
  'assessment/organisation': ['designated bodies of assessment', 'Some Council'],
  'assessment/issuedOn': ['an assessment counts for five years', '2020-01-01'],
};
const SITTING: Readonly<Record<string, readonly [rule: string, other: unknown]>> = {
  test: ['tables of language levels', 'ielts-general-training'],
  takenOn: ['a result counts for two years', '2020-01-01'],
  listening: ['language levels', 4],
  reading: ['language levels', 4],
  writing: ['language levels', 4],
  speaking: ['language levels', 4],
};
const JOB: Readonly<Record<string, readonly [rule: string, other: unknown]>> = {
  noc: ['skilled occupations', '65100'],
  country: ['Canadian and foreign work', 'IN'],
  from: ['hours of work', '2025-02-01'],
  to: ['hours of work', '2023-01-15'],
  hoursPerWeek: ['hours of work', 1],
  selfEmployed: ['IRPR 87.1(3)(b)', true],
  fullTimeStudent: ['IRPR 87.1(3)(a)', true],
  authorised: ['IRPR 87.1(3)', false],
  temporaryResident: ['IRPR 87.1(3)(c)', false],
};

function inList(
  list: string,
  fields: Readonly<Record<string, readonly [string, unknown]>>,
  of: Candidate,
): Record<string, Read> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, [rule, other]]): [string, Read] => [
      `${list}/*/${name}`,
      [rule, of, other],
    ]),
  );
}

/** For each field the rule that reads it, a candidate, and another value that gives another result. */
const READ_BY: Readonly<Record<string, Read>> = {
  '/dateOfBirth': ['points of age', worker, '1980-01-01'],
  '/maritalStatus': ['papers of the family', worker, 'divorced'],
  '/familySize': ['settlement funds', worker, 15],
  '/intendedProvince': ['outside Quebec', worker, 'QC'],
  '/settlementFunds': ['settlement funds', worker, 15_000],
  '/firstOfficialLanguage': ['first and second language', worker, 'en'],
  '/siblingInCanada': ['points for a sibling', worker, true],
  ...inList('/education', CREDENTIAL, worker),
  '/education/*/academicYears': [
    'study in Canada for adaptability (IRPR 83(1)(b))',
    somebody({ education: [canadianCredential('three-year')] }),
    1,
  ],
  '/education/*/country': [
    'a foreign credential needs an assessment',
    somebody({ education: [canadianCredential('master')] }),
    'FR',
  ],
  ...inList('/languageTests', SITTING, single),
  ...inList('/work', JOB, resident),
  '/certificatesOfQualification/*/noc': ['trades of IRPR 87.2(1)', worker, '21232'],
  '/certificatesOfQualification/*/issuedOn': ['counts from its issue', worker, '2026-12-01'],
  '/jobOffers/*/noc': ['arranged employment in a skilled occupation', offered, '65100'],
  '/jobOffers/*/fullTime': ['arranged employment', offered, false],
  '/jobOffers/*/supported': ['arranged employment', offered, false],
  '/militaryService/*/country': ['the military category', offered, 'CA'],
  '/militaryService/*/from': ['ten years of service', offered, '2015-01-01'],
  '/militaryService/*/to': ['ten years of service', offered, '2020-01-01'],
  '/spouse/accompanying': ['the column with a spouse', pair, false],
  '/spouse/canadianOrPermanentResident': ['the column with a spouse', pair, true],
  ...inList('/spouse/education', CREDENTIAL, pair),
  '/spouse/education/*/academicYears': ['study in Canada for adaptability', graduates, 1],
  '/spouse/education/*/country': ['study in Canada', pair, 'CA'],
  ...inList('/spouse/languageTests', SITTING, pair),
  ...inList('/spouse/work', JOB, pair),
};

/** Fields that no rule of scoring reads, and what they are for. */
const KEPT: Readonly<Record<string, string>> = {
  '/email': 'e-mails are sent to it',
  '/preferredLanguage': 'the language of e-mails',
  '/familyName': 'the greeting of e-mails',
  '/givenName': 'the greeting of e-mails',
  '/education/*/assessment/reference': 'an officer looks the assessment up by it',
  '/languageTests/*/reference': 'an officer looks the result up by it',
  '/certificatesOfQualification/*/province': 'says who issued the certificate, for an officer who checks it',
  '/jobOffers/*/province': 'says where the work is, for an officer who checks the offer',
  '/jobOffers/*/startsOn':
    'for an officer who checks the offer; points do not depend on it (programme-requirements.md)',
  '/spouse/education/*/assessment/reference': 'as the candidate’s',
  '/spouse/languageTests/*/reference': 'as the candidate’s',
};

const FIELDS = fieldsOf(profileSchema);
const resultOf = (candidate: Candidate) =>
  JSON.stringify([evaluate(candidate, TODAY), papers(candidate, TODAY)]);

describe('every field of a profile', () => {
  it('is read by a rule, or kept for a reason', () => {
    expect(FIELDS.length).toBeGreaterThan(50);
    expect([...Object.keys(READ_BY), ...Object.keys(KEPT)].toSorted()).toEqual(FIELDS.toSorted());
  });

  it.each(Object.entries(READ_BY))('%s: %s', (field, [, of, other]) => {
    expect(resultOf(having(of, field, other))).not.toBe(resultOf(of));
  });
});
