import type { OpenDay } from '../../candidate/open-day.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import type { Check, ChecksOf } from '../../result/checks.ts';
import type { SkilledWorkerGrid } from '../../result/score-result.ts';
import { verdict } from '../../result/verdict.ts';
import { fundsCheck } from '../requirements/funds.ts';
import { levelCheck } from '../requirements/language.ts';
import { provinceCheck } from '../requirements/province.ts';
import { worksInCanada } from '../requirements/work.ts';
import { continuousWorkCheck } from './continuous-work.ts';
import { passMarkCheck } from './pass-mark.ts';
import { missedBody } from './right-body.ts';

function educationCheck(of: OpenDay): Check {
  const { education, programs } = of;
  if (education.level === 0) return verdict('no-credential', { years: programs.rules.assessmentYears });
  const missed = missedBody(of);
  if (missed === undefined) return 'met';
  const { name, frenchName } = missed.body.rules;
  return verdict('assessed-by-other-body', { noc: missed.noc, body: { en: name, fr: frenchName } });
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
