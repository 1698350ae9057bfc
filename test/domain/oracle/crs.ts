import {
  ABILITIES,
  type Ability,
  type Candidate,
  type LanguageTest,
  type Spouse,
} from '#domain/profile/profile';
import reference from '../reference/crs.json' with { type: 'json' };
import { age } from './calendar.ts';
import { canadianYears, level } from './education.ts';
import { counts, languageOf, levelsOf, lowest } from './levels.ts';
import { canadian, hoursWithin, isOccupation, isSkilled, skilled } from './work.ts';

type Levels = Record<Ability, number>;
type Row = Record<string, unknown>;
const { A, B, C } = reference;

/** The points of the row that a number falls in; rows are "n", "n_or_less", "n_or_more" or level ranges. */
function row(rows: readonly Row[], key: string, n: number, column: string): number {
  const found = rows.find((candidate) => {
    const at = candidate[key];
    if (typeof at === 'number') return at === n;
    if (typeof at === 'string')
      return at.endsWith('more') ? n >= Number.parseInt(at, 10) : n <= Number.parseInt(at, 10);
    return n >= Number(candidate.clb_min) && n <= Number(candidate.clb_max ?? 99);
  });
  return Number(found?.[column]);
}

function byId(rows: readonly Row[], id: string, column: string): number {
  return Number(rows.find((candidate) => candidate.id === id)?.[column]);
}

function perAbility(rows: readonly Row[], levels: Levels | undefined, column: string): number {
  if (levels === undefined) return 0;
  return ABILITIES.reduce((sum, ability) => sum + row(rows, 'clb', levels[ability], column), 0);
}

const at = (rows: readonly Row[], wanted: Row): Row =>
  rows.find((candidate) => Object.entries(wanted).every(([k, v]) => candidate[k] === v)) ?? {};

export function isCounted(spouse: Spouse | undefined): spouse is Spouse {
  return spouse?.accompanying === true && !spouse.canadianOrPermanentResident;
}

function years(periods: Parameters<typeof hoursWithin>[0], day: string): number {
  return Math.floor(hoursWithin(periods, 10, day) / 1560 + 1e-9);
}

function spousePoints(spouse: Spouse, day: string): number {
  const tests = (spouse.languageTests ?? []).filter((test) => counts(test, day)).map(levelsOf);
  const language = Math.max(
    0,
    ...tests.map((levels) => perAbility(B.first_official_language.rows, levels, 'points')),
  );
  const work = row(
    B.canadian_work_experience.rows,
    'years',
    Math.min(5, years(canadian(spouse.work ?? [], day), day)),
    'points',
  );
  return byId(B.education.rows, level(spouse.education ?? [], day), 'points') + language + work;
}

function transferability(
  tier: number,
  ca: number,
  foreign: number,
  first: number,
  certified: boolean,
): number {
  const clb = first >= 9 ? 'clb9' : 'clb7';
  const language = (rows: readonly Row[], key: string, value: unknown): number =>
    first >= 7 ? Number(at(rows, { [key]: value })[clb]) : 0;
  const abroad = foreign === 0 ? '0' : foreign <= 2 ? '1-2' : '3+';
  const canadianColumn = (one: string, two: string): string => (ca >= 2 ? two : one);
  const education =
    language(C.education_and_language.rows, 'tier', tier) +
    (ca > 0
      ? Number(at(C.education_and_canadian_work.rows, { tier })[canadianColumn('years_1', 'years_2_plus')])
      : 0);
  const work =
    language(C.foreign_work_and_language.rows, 'foreign_years', abroad) +
    (ca > 0
      ? Number(
          at(C.foreign_work_and_canadian_work.rows, { foreign_years: abroad })[
            canadianColumn('canadian_1', 'canadian_2_plus')
          ],
        )
      : 0);
  const trade = certified && first >= 7 ? 50 : certified && first >= 5 ? 25 : 0;
  return Math.min(100, Math.min(50, education) + Math.min(50, work) + trade);
}

function additional(
  { profile, nomination }: Candidate,
  day: string,
  french: number,
  english: number,
): number {
  const era = reference.additional.findLast(
    ({ from, nomination: _, ...rest }: Row) => String(from) <= day && rest.sibling !== null,
  );
  if (era === undefined) throw new Error('no era');
  const offers = (profile.jobOffers ?? []).filter(
    (offer) => offer.fullTime && offer.supported && isSkilled(offer, day),
  );
  const senior = offers.some(({ noc }) => noc.startsWith('00'));
  const offer = senior ? era.arranged_employment_00 : offers.length > 0 ? era.arranged_employment_other : 0;
  const studied = canadianYears(profile.education, day);
  const study = studied === 0 ? 0 : era.canadian_study?.[studied === 3 ? 1 : 0];
  const bonus = french >= 7 ? era.french?.[english >= 5 ? 1 : 0] : 0;
  const nominated = nomination !== undefined && nomination.acceptedOn <= day && nomination.province !== 'QC';
  const parts = [
    offer,
    study,
    bonus,
    nominated ? era.provincial_nomination : 0,
    profile.siblingInCanada ? era.sibling : 0,
  ];
  return Math.min(
    600,
    parts.reduce((sum: number, part) => sum + Number(part), 0),
  );
}

const TRADES = /^(72(?!6)|73|82|83|92|93(?!2)|6320|62200)/;

/** Total of one choice of sittings and first language. */
function total(
  candidate: Candidate,
  day: string,
  en: LanguageTest | undefined,
  fr: LanguageTest | undefined,
  first: string,
): number {
  const { profile } = candidate;
  const column = isCounted(profile.spouse) ? 'with_spouse' : 'without_spouse';
  const [english, french] = [en && levelsOf(en), fr && levelsOf(fr)];
  const [one, two] = first === 'en' ? [english, french] : [french, english];
  const ca = years(canadian(profile.work, day), day);
  const foreign = years(
    skilled(profile.work, day).filter(({ country }) => country !== 'CA'),
    day,
  );
  const id = level(profile.education, day);
  const core =
    row(A.age.rows, 'age', Math.min(45, Math.max(17, age(profile.dateOfBirth, day))), column) +
    byId(A.education.rows, id, column) +
    perAbility(A.first_official_language.rows, one, column) +
    Math.min(
      A.second_official_language.combined_cap[column],
      perAbility(A.second_official_language.rows, two, column),
    ) +
    row(A.canadian_work_experience.rows, 'years', Math.min(5, ca), column);
  const certified = (profile.certificatesOfQualification ?? []).some(
    (c) => c.issuedOn <= day && isOccupation(c) && TRADES.test(c.noc),
  );
  const tier = Number((C.education_tiers as Row)[id]);
  return (
    core +
    (isCounted(profile.spouse) ? spousePoints(profile.spouse, day) : 0) +
    transferability(tier, ca, foreign, lowest(one), certified) +
    additional(candidate, day, lowest(french), lowest(english))
  );
}

export interface Assignment {
  first: LanguageTest | undefined;
  second: LanguageTest | undefined;
  total: number;
}

/** Every choice of valid sittings and of the first language, unless that is declared, with its CRS total. */
export function assignments(candidate: Candidate, day: string): Assignment[] {
  const valid = candidate.profile.languageTests.filter((test) => counts(test, day));
  const of = (language: string): (LanguageTest | undefined)[] => {
    const tests = valid.filter((test) => languageOf(test) === language);
    return tests.length === 0 ? [undefined] : tests;
  };
  const declared = candidate.profile.firstOfficialLanguage;
  return (declared === undefined ? ['en', 'fr'] : [declared]).flatMap((language) =>
    of('en').flatMap((en) =>
      of('fr').map((fr) => ({
        ...(language === 'en' ? { first: en, second: fr } : { first: fr, second: en }),
        total: total(candidate, day, en, fr, language),
      })),
    ),
  );
}

/** The highest CRS total over all of them. */
export function crsTotal(candidate: Candidate, day: string): number {
  return Math.max(...assignments(candidate, day).map((assignment) => assignment.total));
}
