import type { OpenDay } from '../../candidate/open-day.ts';
import { educationFact } from '../../explanation/facts/education-fact.ts';
import type { Asks } from '../../explanation/requirement.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import type { Check, ChecksOf } from '../../result/checks.ts';
import type { SkilledWorkerGrid } from '../../result/score-result.ts';
import { verdict } from '../../result/verdict.ts';
import { fundsAsked, fundsCheck } from '../requirements/funds.ts';
import { evenly, languageAsked, levelCheck } from '../requirements/language.ts';
import { provinceAsked, provinceCheck } from '../requirements/province.ts';
import { worksInCanada } from '../requirements/work.ts';
import { continuousWorkAsked, continuousWorkCheck } from './continuous-work.ts';
import { passMarkAsked, passMarkCheck } from './pass-mark.ts';

function educationCheck({ education, programs }: OpenDay): Check {
  return education.level > 0 ? 'met' : verdict('no-credential', { years: programs.rules.assessmentYears });
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
  education: (of) => ({
    row: { education: 'secondary' },
    asked: {
      en: 'A Canadian credential, or a foreign one with an equivalency assessment.',
      fr: 'Un diplôme canadien, ou un diplôme étranger avec une attestation d’équivalence.',
    },
    fact: educationFact(of.facts.own, of, of.education.level),
  }),
  passMark: passMarkAsked,
  funds: fundsAsked,
};
