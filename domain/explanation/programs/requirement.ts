import type { ProgramResult } from '../../result/score-result.ts';
import type { ProgramRules } from '../../rulebook/programs/program-rules.ts';
import { fill, type Sentence, type Text } from '../../sentences/text.ts';
import type { ExplainedProgram, ExplainedRequirement, Fact, Outcome, TableRow } from '../explanation.ts';

/** The result of one programme, with its reasons in each language. */
export interface SpokenResult {
  en: ProgramResult;
  fr: ProgramResult;
}

/** One requirement as it stands in the rules, and what the candidate has. */
export interface Asked {
  rule: string;
  source: string;
  row: TableRow;
  /** What is asked for. */
  asked: Text;
  fact: Fact;
  /** The codes with which a result says that it is unmet. */
  codes: readonly string[];
  /** What it is when the result does not say that it is unmet. */
  otherwise?: Exclude<Outcome, 'unmet'>;
}

const OUTCOMES: Readonly<Record<Outcome, Text>> = {
  met: { en: 'Met.', fr: 'Exigence satisfaite.' },
  unmet: { en: 'Not met.', fr: 'Exigence non satisfaite.' },
  'not-needed': { en: 'Not needed here.', fr: 'Exigence sans objet ici.' },
  'not-checked': { en: 'Not checked.', fr: 'Exigence non vérifiée.' },
};

const SAID: Sentence = {
  en: (v) => `${v.asked} ${v.outcome} ${v.fact}`,
  fr: (v) => `${v.asked} ${v.outcome} ${v.fact}`,
};

/** One requirement with its outcome: the result's own word on it, never a second judgement. */
function requirement(
  { rule, source, row, asked, fact, codes, otherwise = 'met' }: Asked,
  result: SpokenResult,
): ExplainedRequirement {
  const [en, fr] = [result.en, result.fr].map(({ reasons }) =>
    reasons.find(({ code }) => codes.includes(code)),
  );
  const outcome = en === undefined ? otherwise : 'unmet';
  const text = fill(SAID, { asked, outcome: OUTCOMES[outcome], fact: fact.text });
  return {
    rule,
    outcome,
    row,
    fact,
    ...(en && fr && { reason: { code: en.code, message: { en: en.message, fr: fr.message } } }),
    source,
    text,
  };
}

/**
 * A programme with its requirements, each named after what it is about.
 *
 * @param asked by that name; those that bring a rule of their own keep it
 */
export function explainedProgram(
  { from, source }: ProgramRules,
  program: string,
  result: SpokenResult,
  asked: Readonly<Record<string, Asked | Omit<Asked, 'rule' | 'source'>>>,
): ExplainedProgram {
  return {
    eligible: result.en.eligible,
    requirements: Object.entries(asked).map(([name, condition]) =>
      requirement({ rule: `programs/${from}/${program}/${name}`, source, ...condition }, result),
    ),
  };
}
