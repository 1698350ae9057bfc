import * as v from 'valibot';
import { ABILITIES, CREDENTIAL_LEVELS, LANGUAGE_TESTS, type LanguageTestName } from '#domain/profile/profile';
import { scoreRanges } from '../rules/rulebook.ts';
import { day, isBefore, isDay } from './day.ts';
import { fault } from './fault.ts';
import { across, list, maybe, type Rule, record } from './record.ts';
import { country, flag, noc, number, oneOf, province, text } from './scalars.ts';

const REFERENCE = text(100);
const HOURS_OF_A_WEEK = 168;
/** In academic years. */
const LONGEST_PROGRAMME = 12;
/** The least number of hours that is distinguished from none. */
const LEAST_HOURS = 0.01;

const notBeforeStart: Rule = ({ from, to }, report) => {
  if (isBefore(to, from)) report(['to'], fault('before-start'));
};

const assessment = record({ organisation: REFERENCE, reference: REFERENCE, issuedOn: day });

export const credential = v.pipe(
  record({
    level: oneOf(CREDENTIAL_LEVELS),
    country,
    awardedOn: day,
    academicYears: maybe(number(0.25, LONGEST_PROGRAMME)),
    assessment: maybe(assessment),
  }),
  across(({ awardedOn, assessment: given }, report) => {
    const issuedOn = typeof given === 'object' && given !== null && 'issuedOn' in given && given.issuedOn;
    if (isBefore(issuedOn, awardedOn)) report(['assessment', 'issuedOn'], fault('before-award'));
  }),
);

const result = v.number(fault('wrong-type', 'a number', 'un nombre'));

/** Results are held against the test's own scale; where the day is no day, TEF's newer and wider one. */
export const languageTest = v.pipe(
  record({
    test: oneOf(LANGUAGE_TESTS),
    takenOn: day,
    listening: result,
    reading: result,
    writing: result,
    speaking: result,
    reference: maybe(REFERENCE),
  }),
  across((value, report) => {
    if (!LANGUAGE_TESTS.includes(value.test as LanguageTestName)) {
      for (const ability of ABILITIES) {
        const given = value[ability];
        if (typeof given === 'number' && given < 0) report([ability], fault('out-of-range', 0, 699));
      }
      return;
    }
    const takenOn = isDay(value.takenOn) ? value.takenOn : '9999';
    const ranges = scoreRanges(value.test as LanguageTestName, takenOn);
    for (const ability of ABILITIES) {
      const given = value[ability];
      if (ranges === undefined || typeof given !== 'number') continue;
      const { lowest, highest, step } = ranges[ability];
      if (!(given >= lowest && given <= highest)) report([ability], fault('out-of-range', lowest, highest));
      else if (!Number.isInteger(given / step)) report([ability], fault('not-on-scale', step));
    }
  }),
);

export const workPeriod = v.pipe(
  record({
    noc,
    country,
    from: day,
    to: v.nullable(day),
    hoursPerWeek: number(LEAST_HOURS, HOURS_OF_A_WEEK),
    selfEmployed: maybe(flag),
    fullTimeStudent: maybe(flag),
    authorised: maybe(flag),
    temporaryResident: maybe(flag),
  }),
  across(notBeforeStart),
);

export const certificate = record({ noc, province, issuedOn: day });

export const jobOffer = record({ noc, province, fullTime: flag, supported: flag, startsOn: maybe(day) });

export const militaryService = v.pipe(
  record({ country, from: day, to: v.nullable(day) }),
  across(notBeforeStart),
);

export const spouse = record({
  accompanying: flag,
  canadianOrPermanentResident: flag,
  education: maybe(list(credential)),
  languageTests: maybe(list(languageTest)),
  work: maybe(list(workPeriod)),
});
