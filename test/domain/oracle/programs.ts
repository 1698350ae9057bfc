import { ABILITIES, type Candidate, type LanguageTest } from '#domain/profile/profile';
import reference from '../reference/programs.json' with { type: 'json' };
import { age } from './calendar.ts';
import { isCounted } from './crs.ts';
import { canadianLevel, level, studiedTwoYears } from './education.ts';
import { counts, levelsOf, lowest } from './levels.ts';
import {
  byOccupation,
  canadian,
  hoursWithin,
  isOccupation,
  isSkilled,
  sevenths,
  skilled,
  teer,
  unbroken,
} from './work.ts';

const EVER = '1900-01-01';
const FAR = '9999-12-31';
const { cec, fsw, fst } = reference;
const TRADES = /^(72(?!6)|73|82|83|92|93(?!2)|6320|62200)/;

function reaches(tests: readonly LanguageTest[], needed: (ability: string) => number): boolean {
  return tests.some((test) => ABILITIES.every((ability) => levelsOf(test)[ability] >= needed(ability)));
}

/** The Canadian Experience Class, by any of the valid tests. */
export function cecEligible({ profile }: Candidate, tests: readonly LanguageTest[], day: string): boolean {
  const work = canadian(profile.work, day);
  const best = byOccupation(work)
    .map((periods) => ({
      hours: hoursWithin(periods, cec.work.within_years, day),
      teer: periods.map(teer)[0] ?? 0,
    }))
    .filter(({ hours }) => hours > 0)
    .toSorted((a, b) => b.hours - a.hours || b.teer - a.teer)[0];
  const needed = (best?.teer ?? 3) <= 1 ? cec.language.teer_0_1 : cec.language.teer_2_3;
  return (
    profile.intendedProvince !== 'QC' &&
    hoursWithin(work, cec.work.within_years, day) >= cec.work.hours - 1e-9 &&
    reaches(tests, () => needed.clb_all_abilities)
  );
}

/** A table binds those in the pool from the day after its deadline, where one is known. */
function binds(table: (typeof reference.funds)[number], day: string): boolean {
  const { effective_from, pool_update_deadline: deadline } = table;
  return deadline === null ? effective_from <= day : deadline < day;
}

/** The amount for a family, or undefined where the reference has none. */
function funds(size: number, day: string): number | undefined {
  const table = reference.funds.findLast((one) => one.by_family_size !== null && binds(one, day));
  const amounts: Record<string, number> = table?.by_family_size ?? {};
  const seven = amounts['7'];
  if (size <= 7) return amounts[String(size)];
  return seven === undefined ? undefined : seven + (size - 7) * (table?.each_additional ?? Number.NaN);
}

function enoughFunds({ profile }: Candidate, day: string): boolean {
  return profile.settlementFunds >= (funds(profile.familySize, day) ?? 0);
}

function offers({ profile }: Candidate, day: string): string[] {
  return (profile.jobOffers ?? [])
    .filter((offer) => offer.fullTime && offer.supported && isSkilled(offer, day))
    .map(({ noc }) => noc);
}

function worksInCanada({ profile }: Candidate, day: string): boolean {
  return profile.work.some(
    ({ noc, country, authorised, from, to }) =>
      isOccupation({ noc }) && country === 'CA' && authorised !== false && from <= day && day <= (to ?? day),
  );
}

/** The 67-point grid. */
export function gridTotal(
  candidate: Candidate,
  first: LanguageTest | undefined,
  second: LanguageTest | undefined,
  day: string,
): number {
  const { profile } = candidate;
  const spouse = isCounted(profile.spouse) ? profile.spouse : undefined;
  const years = Math.floor(hoursWithin(skilled(profile.work, day), 10, day) / 1560 + 1e-9);
  const own = age(profile.dateOfBirth, day);
  const id = level(profile.education, day)
    .replace('masters_or_', 'masters_or_entry_to_practice_')
    .replace('professional', 'professional_teer1');
  const education = fsw.grid.education.rows.find((candidateRow) => candidateRow.id === id)?.points ?? 0;
  const language =
    first === undefined
      ? 0
      : ABILITIES.map((a) => [0, 4, 5, 6][Math.min(3, Math.max(0, levelsOf(first)[a] - 6))] ?? 0).reduce(
          (a, b) => a + b,
          0,
        );
  const other = second !== undefined && lowest(levelsOf(second)) >= 5 ? fsw.grid.language.second.max : 0;
  const experience = years >= 6 ? 15 : years >= 4 ? 13 : years >= 2 ? 11 : years >= 1 ? 9 : 0;
  const ages = own < 18 ? 0 : own <= 35 ? 12 : Math.max(0, 47 - own);
  const arranged = offers(candidate, day).length > 0;
  const inCanada = (periods: typeof profile.work): boolean =>
    sevenths(
      periods.filter((p) => isOccupation(p) && p.country === 'CA' && p.authorised !== false),
      EVER,
      day,
    ) /
      7 >=
    1560 - 1e-9;
  const adaptability = [
    (spouse?.languageTests ?? []).some((test) => counts(test, day) && lowest(levelsOf(test)) >= 4) ? 5 : 0,
    studiedTwoYears(profile.education, day) ? 5 : 0,
    studiedTwoYears(spouse?.education ?? [], day) ? 5 : 0,
    inCanada(profile.work.filter((p) => isSkilled(p, day))) ? 10 : 0,
    inCanada(spouse?.work ?? []) ? 5 : 0,
    profile.siblingInCanada ? 5 : 0,
    arranged ? 5 : 0,
  ].reduce((a, b) => a + b, 0);
  return education + language + other + experience + ages + (arranged ? 10 : 0) + Math.min(10, adaptability);
}

/** IRPR 75(2.1): one body alone assesses the diploma for these occupations. Every assessment here is by another one. */
function wronglyAssessed({ profile }: Candidate, noc: string, day: string): boolean {
  const { professional } = reference.education_assessment_bodies;
  const body = professional.find(({ occupations }) => occupations.includes(noc));
  if (body === undefined || canadianLevel(profile.education, day) !== 'none') return false;
  const before = profile.education.filter(
    ({ assessment }) => (assessment?.issuedOn ?? FAR) < (body.designated_from ?? EVER),
  );
  return level(before, day) === 'none';
}

/** The Federal Skilled Worker class, given its grid. */
export function fswEligible(
  candidate: Candidate,
  tests: readonly LanguageTest[],
  grid: number,
  day: string,
): boolean {
  const { profile } = candidate;
  const runs = unbroken(skilled(profile.work, day)).filter(
    (periods) => hoursWithin(periods, fsw.work.within_years, day) >= fsw.work.hours - 1e-9,
  );
  const run = runs.some(([period]) => !wronglyAssessed(candidate, period?.noc ?? '', day));
  const exempt = offers(candidate, day).length > 0 && worksInCanada(candidate, day);
  return (
    profile.intendedProvince !== 'QC' &&
    run &&
    reaches(tests, () => fsw.language.first_official_language_clb_all_abilities) &&
    level(profile.education, day) !== 'none' &&
    grid >= fsw.pass_mark &&
    (exempt || enoughFunds(candidate, day))
  );
}

/** The Federal Skilled Trades class. */
export function fstEligible(candidate: Candidate, tests: readonly LanguageTest[], day: string): boolean {
  const { profile } = candidate;
  const needed: Record<string, number> = fst.language;
  const trades = byOccupation(skilled(profile.work, day))
    .filter(
      (periods) =>
        TRADES.test(periods[0]?.noc ?? '') &&
        hoursWithin(periods, fst.work.within_years, day) >= fst.work.hours - 1e-9,
    )
    .map((periods) => periods[0]?.noc ?? '');
  const certified = (profile.certificatesOfQualification ?? []).some(
    (c) => c.issuedOn <= day && trades.includes(c.noc),
  );
  const offered = offers(candidate, day).some((noc) => trades.includes(noc));
  return (
    profile.intendedProvince !== 'QC' &&
    reaches(tests, (ability) => needed[ability] ?? 99) &&
    trades.length > 0 &&
    (certified || offered) &&
    ((offered && worksInCanada(candidate, day)) || enoughFunds(candidate, day))
  );
}
