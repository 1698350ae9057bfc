import type { OpenDay } from '../../candidate/open-day.ts';
import { educationFact } from '../../explanation/facts/education-fact.ts';
import type { Asked, Asks } from '../../explanation/requirement.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import type { Check, ChecksOf } from '../../result/checks.ts';
import type { SkilledWorkerGrid } from '../../result/score-result.ts';
import { verdict } from '../../result/verdict.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { joined, say, sentence, type Text } from '../../sentences/text.ts';
import { fundsAsked, fundsCheck } from '../requirements/funds.ts';
import { evenly, languageAsked, levelCheck } from '../requirements/language.ts';
import { provinceAsked, provinceCheck } from '../requirements/province.ts';
import { worksInCanada } from '../requirements/work.ts';
import { continuousWorkAsked, continuousWorkCheck } from './continuous-work.ts';
import { passMarkAsked, passMarkCheck } from './pass-mark.ts';
import { missedBody } from './right-body.ts';

function educationCheck(of: OpenDay): Check {
  const { education, programs } = of;
  if (education.level === 0) return verdict('no-credential', { years: programs.rules.assessmentYears });
  const missed = missedBody(of);
  if (missed === undefined) return 'met';
  const { name, frenchName } = missed.body.rules;
  return verdict('assessed-by-other-body', { noc: missed.noc, body: { en: name, fr: frenchName } });
}

const CREDENTIAL = {
  en: 'A Canadian credential, or a foreign one with an equivalency assessment.',
  fr: 'Un diplôme canadien, ou un diplôme étranger avec une attestation d’équivalence.',
};
const BY_BODY = sentence<{ noc: string; body: Text }>({
  en: (v) =>
    `For work in NOC ${occupationName(v.noc, 'en')} the diploma is assessed by one body only: ${v.body.en}.`,
  fr: (v) =>
    `Pour un travail dans la CNP ${occupationName(v.noc, 'fr')}, un seul organisme évalue le diplôme\u00a0: ${v.body.fr}.`,
});

function educationAsked(of: OpenDay): Asked {
  const fact = educationFact(of.facts.own, of, of.education.level);
  const missed = missedBody(of);
  if (missed === undefined) return { row: { education: 'secondary' }, asked: CREDENTIAL, fact };
  const { code, name, frenchName, source } = missed.body.rules;
  return {
    source,
    row: { education: 'secondary', body: code },
    asked: joined([CREDENTIAL, say(BY_BODY, { noc: missed.noc, body: { en: name, fr: frenchName } })]),
    fact,
  };
}

/**
 * Arranged employment of a person who may work in Canada frees from the funds (IRPR 76(1)(b)(ii)). A profile shows it by
 * a qualifying offer and authorised work in Canada on the day.
 */
function isFreeOfFunds(of: OpenDay): boolean {
  return of.facts.jobOffers.some(isQualifyingOffer) && worksInCanada(of);
}

/** What the Federal Skilled Worker class asks for (IRPR 75, 76), and what the candidate has of it on the day. */
export function fswChecks(of: OpenDay, grid: SkilledWorkerGrid): ChecksOf<'fsw'> {
  return {
    province: provinceCheck(of),
    work: continuousWorkCheck(of),
    language: levelCheck(of, of.programs.rules.fsw.level),
    education: educationCheck(of),
    passMark: passMarkCheck(of, grid),
    funds: fundsCheck(of, isFreeOfFunds),
  };
}

export const FSW_ASKS: Asks<'fsw'> = {
  province: provinceAsked,
  work: continuousWorkAsked,
  language: (of) => languageAsked(of, evenly(of.programs.rules.fsw.level)),
  education: educationAsked,
  passMark: passMarkAsked,
  funds: fundsAsked,
};
