import type { Credential, CredentialLevel, IsoDate, WorkPeriod } from '#domain/profile/profile';
import type { Origin } from './countries.ts';
import { addDays, earlierOf } from './days.ts';
import { credential, earlierLevel, YEARS_OF_STUDY, YEARS_TO_AWARD } from './education.ts';
import type { Field } from './occupations.ts';
import type { Random } from './random.ts';
import type { Track } from './tracks.ts';
import { career } from './work.ts';

const YEAR = 365.25;
/** Less is no job worth a line in a profile. */
const SHORTEST_DAYS = 30;

/** Programmes that build on a bachelor's degree, and what does not lead there. */
const GRADUATE: ReadonlySet<CredentialLevel> = new Set(['master', 'doctoral']);
const UNDERGRADUATE: ReadonlySet<CredentialLevel> = new Set(['secondary', 'one-year', 'two-year']);

/** What lies behind a candidate. */
export interface Life {
  age: number;
  bornOn: IsoDate;
  education: Credential[];
  work: WorkPeriod[];
  inCanada: boolean;
}

/** How long the chapters of a life take, so that they fit an age. */
function drawChapters(random: Random, track: Track) {
  const days = ([least, most]: readonly [number, number]) =>
    Math.round((least + random.fraction() * (most - least)) * YEAR);
  const canadian = random.weighted(track.canadianStudy);
  const drawn = random.weighted(track.schooling);
  const schooling =
    canadian !== null && GRADUATE.has(canadian) && UNDERGRADUATE.has(drawn) ? 'three-year' : drawn;
  const canadianDays = days(track.canadianYears);
  const studyDays = canadian === null ? 0 : Math.round(YEARS_OF_STUDY[canadian] * YEAR);
  const drawnAge = Math.round(random.normal(track.age.mean, track.age.deviation));
  const age = Math.min(track.age.most, Math.max(track.age.least, drawnAge));
  const free = (age - 18 - YEARS_TO_AWARD[schooling]) * YEAR - canadianDays - studyDays - 120;
  const foreignDays = Math.round(Math.min(days(track.foreignYears), Math.max(0, free)));
  return { schooling, canadian, canadianDays, studyDays, age, foreignDays };
}

/** Study abroad, the last of it awarded on a day, all of it assessed or none. */
function drawSchooling(
  random: Random,
  track: Track,
  facts: { schooling: CredentialLevel; country: string; awardedOn: IsoDate; on: IsoDate },
): Credential[] {
  const { schooling, country, awardedOn, on } = facts;
  const assessed = random.chance(track.assessed) ? { assessedBefore: on } : {};
  const last = credential(random, { level: schooling, country, awardedOn, ...assessed });
  const level = earlierLevel(random, schooling, track.secondCredential);
  if (level === undefined) return [last];
  const before = addDays(awardedOn, -Math.round((level === 'one-year' ? 1.2 : 2.2) * YEAR));
  return [credential(random, { level, country, awardedOn: before, ...assessed }), last];
}

/**
 * School, study and work, laid out backwards from the day of submission, so that they follow one another.
 *
 * @param facts.on the day of submission
 */
export function drawLife(
  random: Random,
  track: Track,
  facts: { origin: Origin; field: Field; on: IsoDate },
): Life {
  const { origin, field, on } = facts;
  const { country } = origin;
  const { schooling, canadian, canadianDays, studyDays, age, foreignDays } = drawChapters(random, track);
  const inCanada = canadianDays >= SHORTEST_DAYS;
  const work: WorkPeriod[] = [];
  const education: Credential[] = [];
  let end = on;
  if (inCanada) {
    const continuing = random.chance(0.85);
    const until = continuing ? end : addDays(end, -random.integer(5, 120));
    work.unshift(...career(random, { field, country: 'CA', days: canadianDays, until, continuing }));
    end = addDays(until, -canadianDays - random.integer(10, 90));
  }
  if (canadian !== null) {
    education.unshift(credential(random, { level: canadian, country: 'CA', awardedOn: end }));
    end = addDays(end, -studyDays - random.integer(20, 90));
  }
  if (foreignDays >= SHORTEST_DAYS) {
    const continuing = !inCanada && canadian === null && random.chance(0.85);
    work.unshift(...career(random, { field, country, days: foreignDays, until: end, continuing }));
    end = addDays(end, -foreignDays - random.integer(10, 120));
  }
  education.unshift(...drawSchooling(random, track, { schooling, country, awardedOn: end, on }));
  // Whoever was drawn too young for this life is older; the day of birth falls anywhere in the year.
  const youngest = addDays(end, -Math.round((18 + YEARS_TO_AWARD[schooling]) * YEAR));
  const byAge = addDays(on, -Math.round(age * YEAR) - random.integer(0, 364));
  return { age, bornOn: earlierOf(byAge, youngest), education, work, inCanada };
}
