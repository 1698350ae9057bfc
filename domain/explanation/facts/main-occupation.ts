import { CANADIAN, teerOf } from '../../facts/work/work-history.ts';
import { threshold } from '../../programs/canadian-experience.ts';
import { fill, type Sentence } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { Fact } from '../explanation.ts';
import { candidateFacts } from './people.ts';
import { worked, workPointers } from './work-fact.ts';

const MAIN: Sentence = {
  en: (v) => `Most of the Canadian experience is in NOC ${v.noc}, TEER category ${v.teer}.`,
  fr: (v) =>
    `La plus grande part de l’expérience au Canada est dans la CNP ${v.noc}, catégorie FEER ${v.teer}.`,
};

/**
 * The occupation with most of the Canadian experience since a day, which decides on the level that the Canadian Experience
 * Class asks for; of equals one that asks for that level. `undefined` without such experience.
 */
export function mainOccupation(of: ExplainedDay, first: number): Fact | undefined {
  const { candidate, day, facts, programs } = of;
  const person = candidateFacts(candidate.profile);
  const level = threshold(facts, first);
  const asks = (noc: string) => (teerOf(noc) <= 1 ? programs.cec.levelTeer01 : programs.cec.levelTeer23);
  let most = 0;
  let main: Fact | undefined;
  for (const noc of new Set(person.work.map((period) => period.noc))) {
    const periods = person.work.filter((period) => period.noc === noc);
    const counted = { use: CANADIAN, first, last: day, only: { periods } };
    const hours = worked(person, counted);
    if (hours > most || (hours === most && hours > 0 && asks(noc) === level)) {
      most = hours;
      main = { text: fill(MAIN, { noc, teer: teerOf(noc) }), pointers: workPointers(person, counted) };
    }
  }
  return main;
}
