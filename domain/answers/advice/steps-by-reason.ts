import type { Day } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { OfficialLanguage } from '../../profile/profile.ts';
import type { ReasonCode } from '../../result/verdict.ts';
import { homeCountry } from './home-country.ts';
import { allAbilitiesStep, languageStanding, renewalStep } from './language-steps.ts';
import { canadianWorkStep, continuousWorkStep, tradeWorkStep } from './needed-work.ts';
import {
  certificateStep,
  firstLanguageStep,
  fundsStep,
  jobOfferStep,
  provinceStep,
  tradesOf,
} from './other-steps.ts';
import type { Step } from './step.ts';
import { assessmentSteps, rightBodySteps, studyStep } from './study-steps.ts';

/** Levels whose length is known, so that the day can be named. */
const TIMED_STUDY = ['one-year', 'two-year', 'three-year'] as const;

/** @param on the day on which everything else can be there: tables that change by then are those of that day */
type StepsFor = (of: OpenDay, on: Day) => (Step | undefined)[];

/** The language that the candidate has the best result in, valid or not; English without any. */
function bestLanguage({ facts }: OpenDay): OfficialLanguage {
  return facts.own.sittings[0]?.language ?? 'en';
}

/** The levels that some programme asks for, in the candidate's best language. */
const languages: StepsFor = (of) => {
  const { cec, fsw, fst } = of.programs.rules;
  const standing = languageStanding(of, of.facts.own, bestLanguage(of));
  const asked = [cec.levelTeer23, cec.levelTeer01, fsw.level, ...Object.values(fst.levels)];
  const levels = [...new Set(asked)].sort((a, b) => a - b);
  return [renewalStep(of, standing), ...levels.map((level) => allAbilitiesStep(of, standing, level))];
};

const credentials: StepsFor = (of) => {
  const { own } = of.facts;
  const country = homeCountry(own) ?? 'CA';
  return [...assessmentSteps(of, own), studyStep(of, own, { level: 'secondary', country }, 'then')];
};

/** What can give points of the selection grid, the easier first. */
export const gridPoints = (of: OpenDay): (Step | undefined)[] => {
  const { own, spouse } = of.facts;
  const { grid } = of.programs.rules.fsw;
  const first = bestLanguage(of);
  const second: OfficialLanguage = first === 'en' ? 'fr' : 'en';
  const inFirst = languageStanding(of, own, first);
  const countries = [...new Set([homeCountry(own) ?? 'CA', 'CA'])];
  const { level: spouseLevel } = grid.adaptability.spouseLanguage;
  return [
    firstLanguageStep(of),
    ...assessmentSteps(of, own),
    ...grid.firstLanguage.map(({ from }) => allAbilitiesStep(of, inFirst, from)),
    spouse && allAbilitiesStep(of, languageStanding(of, spouse, first), spouseLevel),
    allAbilitiesStep(of, languageStanding(of, own, second), grid.secondLanguage.level),
    jobOfferStep(of),
    ...countries.flatMap((country) =>
      TIMED_STUDY.map((level) => studyStep(of, own, { level, country }, 'then')),
    ),
  ];
};

/** Nothing that a candidate can do by a step of the kinds known here. */
const none: StepsFor = () => [];

/** For every reason what could be done about it, the easier first. */
export const STEPS_BY_REASON: Readonly<Record<ReasonCode, StepsFor>> = {
  'intends-quebec': () => [provinceStep()],
  'canadian-work-too-short': (of) => [canadianWorkStep(of)],
  'no-continuous-year': (of) => [continuousWorkStep(of)],
  'trade-work-too-short': (of) => [tradeWorkStep(of)],
  'no-valid-language-test': languages,
  'language-below-threshold': languages,
  'trade-language-below-threshold': languages,
  'no-credential': credentials,
  'assessed-by-other-body': (of) => rightBodySteps(of),
  'funds-too-low': (of, on) => [fundsStep(of, on)],
  'no-offer-or-certificate': (of) => tradesOf(of).map((noc) => certificateStep(of, noc)),
  // Points of the grid are looked for by themselves, a nomination beside the other programmes.
  'points-below-pass-mark': none,
  'no-nomination': none,
  'nominated-by-quebec': none,
  'in-no-programme': none,
};
