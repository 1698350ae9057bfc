import type { Day } from '../../calendar/day.ts';
import type { OfficialLanguage } from '../../profile/profile.ts';
import { allAbilitiesIdea, renewalIdea } from './language-ideas.ts';
import { tongueOf } from './language-steps.ts';
import { canadianWorkIdea, continuousWorkIdea, tradeWorkIdea } from './needed-work.ts';
import {
  certificateIdea,
  firstLanguageIdea,
  fundsIdea,
  jobOfferIdea,
  provinceIdea,
  tradesOf,
} from './other-ideas.ts';
import { homeCountry, ownFacts, spouseFacts } from './person.ts';
import type { Idea, Situation } from './situation.ts';
import { assessmentIdeas, studyIdea } from './study-steps.ts';

/** Levels whose length is known, so that the day can be told. */
const TIMED_STUDY = ['one-year', 'two-year', 'three-year'] as const;

/** @param on the day on which everything else of the way can be there: tables that change by then are those of that day */
type Remedy = (situation: Situation, on: Day) => (Idea | undefined)[];

/** The language that the candidate has the best result in, valid or not; English without any. */
function bestLanguage({ candidate, reader }: Situation): OfficialLanguage {
  return reader.resultsOf(candidate.profile.languageTests)[0]?.language ?? 'en';
}

/** The levels that some programme asks for, in the candidate's best language. */
const languages: Remedy = (situation) => {
  const { cec, fsw, fst } = situation.programs;
  const tongue = tongueOf(situation, ownFacts(situation.candidate), bestLanguage(situation));
  const asked = [cec.levelTeer23, cec.levelTeer01, fsw.level, ...Object.values(fst.levels)];
  return [
    renewalIdea(situation, tongue),
    ...[...new Set(asked)].sort((a, b) => a - b).map((level) => allAbilitiesIdea(situation, tongue, level)),
  ];
};

const credentials: Remedy = (situation) => {
  const person = ownFacts(situation.candidate);
  const country = homeCountry(person) ?? 'CA';
  return [
    ...assessmentIdeas(situation, person),
    studyIdea(situation, person, { level: 'secondary', country }, 'then'),
  ];
};

/** What can give points of the selection grid, the easier first. */
export const gridPoints = (situation: Situation): (Idea | undefined)[] => {
  const person = ownFacts(situation.candidate);
  const spouse = spouseFacts(situation.candidate);
  const { grid } = situation.programs.fsw;
  const first = bestLanguage(situation);
  const firstTongue = tongueOf(situation, person, first);
  const secondTongue = tongueOf(situation, person, first === 'en' ? 'fr' : 'en');
  const countries = new Set([homeCountry(person) ?? 'CA', 'CA']);
  return [
    firstLanguageIdea(situation),
    ...assessmentIdeas(situation, person),
    ...grid.firstLanguage.map(({ from }) => allAbilitiesIdea(situation, firstTongue, from)),
    spouse &&
      allAbilitiesIdea(situation, tongueOf(situation, spouse, first), grid.adaptability.spouseLanguage.level),
    allAbilitiesIdea(situation, secondTongue, grid.secondLanguage.level),
    jobOfferIdea(situation),
    ...[...countries].flatMap((country) =>
      TIMED_STUDY.map((level) => studyIdea(situation, person, { level, country }, 'then')),
    ),
  ];
};

/** For every code of a reason that something can be done about, what could be, the easier first. */
export const REMEDIES: Readonly<Record<string, Remedy>> = {
  'intends-quebec': () => [provinceIdea()],
  'canadian-work-too-short': (situation) => [canadianWorkIdea(situation)],
  'no-continuous-year': (situation) => [continuousWorkIdea(situation)],
  'trade-work-too-short': (situation) => [tradeWorkIdea(situation)],
  'no-valid-language-test': languages,
  'language-below-threshold': languages,
  'trade-language-below-threshold': languages,
  'no-credential': credentials,
  'funds-too-low': (situation, on) => [fundsIdea(situation, on)],
  'no-offer-or-certificate': (situation) => tradesOf(situation).map((noc) => certificateIdea(situation, noc)),
};
