import type { OpenDay } from '../../candidate/open-day.ts';
import type { Fact } from '../../explanation/explanation.ts';
import { countedOn, workPointers } from '../../explanation/facts/counted-work.ts';
import type { Classification } from '../../rulebook/occupations/classification.ts';
import { teerOf } from '../../rulebook/occupations/unit-groups.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { say, sentence } from '../../sentences/text.ts';
import { mainOccupation } from './threshold.ts';

const MAIN = sentence<{ noc: string; by: Classification }>({
  en: (v) =>
    `Most of the Canadian experience is in NOC ${occupationName(v.noc, 'en')}${v.by === 'teer' ? `, TEER category ${teerOf(v.noc)}` : ''}.`,
  fr: (v) =>
    `La plus grande part de l’expérience au Canada est dans la CNP ${occupationName(v.noc, 'fr')}${v.by === 'teer' ? `, catégorie FEER ${teerOf(v.noc)}` : ''}.`,
});

/** The occupation that decides, and its jobs. */
export function mainOccupationFact(of: OpenDay): Fact | undefined {
  const { own } = of.facts;
  const { noc } = mainOccupation(of);
  if (noc === undefined) return undefined;
  const spans = own.work.spans.filter((span) => span.noc === noc);
  const counted = countedOn(of, of.canadianUse, of.programs.rules.cec.work.withinYears);
  return {
    text: say(MAIN, { noc, by: of.crs.occupations }),
    pointers: workPointers(own, { ...counted, only: { spans } }),
  };
}
