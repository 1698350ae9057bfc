import { yearsWords } from '../../explanation/band-words.ts';
import type { Fact } from '../../explanation/explanation.ts';
import type { Asked } from '../../explanation/requirement.ts';
import type { WorkRequirement } from '../../rulebook/programs/program-rules.ts';
import { amount } from '../../sentences/amount.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';

const WORK = sentence<{ hours: number; kind: Text; within: Text }>({
  en: (v) => `At least ${amount(v.hours, 'en')} hours of ${v.kind.en} within ${v.within.en}.`,
  fr: (v) => `Au moins ${amount(v.hours, 'fr')} heures de ${v.kind.fr} en ${v.within.fr}.`,
});

/** Hours of work within years. `kind` says which work. */
export function workAsked({ hours, withinYears }: WorkRequirement, kind: Text, fact: Fact): Asked {
  return {
    row: { hours, withinYears },
    asked: say(WORK, { hours, kind, within: yearsWords(withinYears) }),
    fact,
  };
}
