import { windowStart } from '../../facts/work/hour-days.ts';
import { CANADIAN } from '../../facts/work/work-history.ts';
import { threshold } from '../../programs/canadian-experience.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedProgram } from '../explanation.ts';
import { mainOccupation } from '../facts/main-occupation.ts';
import { candidateFacts } from '../facts/people.ts';
import { together } from '../facts/together.ts';
import { workFact } from '../facts/work-fact.ts';
import { evenly, language, outsideQuebec, work } from './common-requirements.ts';
import { explainedProgram, type SpokenResult } from './requirement.ts';

const KIND = {
  en: 'skilled work in Canada, not self-employed, authorised and not beside full-time study,',
  fr: 'travail qualifié au Canada, ni autonome, ni non autorisé, ni pendant des études à temps plein,',
};

/** The Canadian Experience Class (IRPR 87.1), requirement by requirement. */
export function explainedCanadianExperience(of: ExplainedDay, result: SpokenResult): ExplainedProgram {
  const { candidate, facts, programs, day } = of;
  const asked = programs.cec.work;
  const first = windowStart(day, asked.withinYears);
  const done = workFact(candidateFacts(candidate.profile), { use: CANADIAN, first, last: day });
  const asksFor = language(of, evenly(threshold(facts, first)));
  const main = mainOccupation(of, first);
  return explainedProgram(programs, 'cec', result, {
    province: outsideQuebec(of),
    work: work(asked, KIND, done, 'canadian-work-too-short'),
    language: main === undefined ? asksFor : { ...asksFor, fact: together(main, asksFor.fact) },
  });
}
