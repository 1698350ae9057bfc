import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type {
  Candidate,
  Credential,
  IsoDate,
  LanguageTest,
  Spouse,
  WorkPeriod,
} from '#domain/profile/profile';
import { canadianCredential, english, foreignCredential, french, job, somebody } from '../somebody.ts';

type Scores = Pick<LanguageTest, 'listening' | 'reading' | 'writing' | 'speaking'>;
/** One level for all abilities, or listening, reading, writing and speaking. */
type Levels = number | readonly number[];

/** What published examples say of a candidate: levels and whole years, where a profile has results and days. */
interface Digest {
  /** Names of levels, with " CA" for a Canadian credential: `three-year CA`. */
  studies?: readonly string[];
  english?: Levels;
  ielts?: Scores;
  french?: Levels;
  /** Whole years of full-time skilled work. */
  canadian?: number;
}

/** One published example, as it stands in the JSON files beside this one. */
export interface Example extends Digest {
  source: string;
  who: string;
  on: string;
  age: number;
  foreign?: number;
  first?: string;
  certificate?: boolean;
  sibling?: boolean;
  nominated?: boolean;
  offer?: string;
  family?: number;
  funds?: number;
  spouse?: Digest & { is: string };
}

const YEAR = 364;
const before = (on: IsoDate, days: number): IsoDate => toIsoDate(toDay(on) - days);

function studies({ studies: names = [] }: Digest, on: IsoDate): Credential[] {
  return names.map((name) => {
    const level = name.replace(' CA', '') as Credential['level'];
    return name.endsWith(' CA')
      ? canadianCredential(level, before(on, 3000))
      : { ...foreignCredential(level, before(on, 200)), awardedOn: before(on, 3000) };
  });
}

/** Lowest scores of each level, ability by ability. */
function sitting(at: (level: number, takenOn: IsoDate) => LanguageTest, levels: Levels, takenOn: IsoDate) {
  const [listening = 0, reading = 0, writing = 0, speaking = 0] =
    typeof levels === 'number' ? [levels, levels, levels, levels] : levels;
  return {
    ...at(listening, takenOn),
    reading: at(reading, takenOn).reading,
    writing: at(writing, takenOn).writing,
    speaking: at(speaking, takenOn).speaking,
  };
}

function languageTests(of: Digest, on: IsoDate): LanguageTest[] {
  const takenOn = before(on, 100);
  return [
    ...(of.english === undefined ? [] : [sitting(english, of.english, takenOn)]),
    ...(of.ielts === undefined ? [] : [{ test: 'ielts-general-training' as const, takenOn, ...of.ielts }]),
    ...(of.french === undefined ? [] : [sitting(french, of.french, takenOn)]),
  ];
}

/** So many years in Canada, the last day being `on`, and before them so many abroad. */
function work(on: IsoDate, canadian = 0, foreign = 0): WorkPeriod[] {
  const [home, away] = [canadian * YEAR, foreign * YEAR];
  return [
    ...(home === 0 ? [] : [job(before(on, home - 1), null)]),
    ...(away === 0 ? [] : [job(before(on, home + away - 1), before(on, home), { country: 'IN' })]),
  ];
}

function partner(of: Digest & { is: string }, on: IsoDate): Spouse {
  return {
    accompanying: of.is !== 'staying',
    canadianOrPermanentResident: of.is === 'canadian',
    education: studies(of, on),
    languageTests: languageTests(of, on),
    work: work(on, of.canadian),
  };
}

/** The profile, on the day of the example, of a candidate with these published facts. */
export function personOf(example: Example): Candidate {
  const { on, spouse, offer, first } = example;
  const { profile } = somebody({
    dateOfBirth: before(on, Math.ceil(example.age * 365.25) + 100),
    education: studies(example, on),
    languageTests: languageTests(example, on),
    work: work(on, example.canadian, example.foreign),
    familySize: example.family ?? (spouse === undefined ? 1 : 2),
    siblingInCanada: example.sibling ?? false,
    ...(example.funds === undefined ? {} : { settlementFunds: example.funds }),
    ...(first === undefined ? {} : { firstOfficialLanguage: first === 'fr' ? 'fr' : 'en' }),
    ...(spouse === undefined ? {} : { maritalStatus: 'married', spouse: partner(spouse, on) }),
    ...(offer === undefined
      ? {}
      : { jobOffers: [{ noc: offer, province: 'ON', fullTime: true, supported: true }] }),
    ...(example.certificate === true
      ? { certificatesOfQualification: [{ noc: '72200', province: 'ON', issuedOn: before(on, 300) }] }
      : {}),
  });
  return example.nominated === true
    ? { profile, nomination: { province: 'ON', acceptedOn: before(on, 10) } }
    : { profile };
}
