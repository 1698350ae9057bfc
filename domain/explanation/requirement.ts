import type { OpenDay } from '../candidate/open-day.ts';
import type { Check, ChecksOf, Requirements } from '../result/checks.ts';
import type { Program, ProgramResult } from '../result/score-result.ts';
import { spokenText } from '../result/spoken-verdict.ts';
import { joined, type Text } from '../sentences/text.ts';
import type { ExplainedProgram, ExplainedRequirement, Fact, Outcome, TableRow } from './explanation.ts';

/** One requirement as it stands in the rules, and what the candidate has. */
export interface Asked {
  row: TableRow;
  /** What is asked for. */
  asked: Text;
  fact: Fact;
  /** The rule, and where it was published, where these are not those of the programme. */
  rule?: string;
  source?: string;
}

/** How every requirement of a programme is explained: one that is checked and not explained does not compile. */
export type Asks<Of extends Program> = { readonly [Name in Requirements[Of]]: (of: OpenDay) => Asked };

const OUTCOMES: Readonly<Record<Outcome, Text>> = {
  met: { en: 'Met.', fr: 'Exigence satisfaite.' },
  unmet: { en: 'Not met.', fr: 'Exigence non satisfaite.' },
  'not-needed': { en: 'Not needed here.', fr: 'Exigence sans objet ici.' },
  'not-checked': { en: 'Not checked.', fr: 'Exigence non vérifiée.' },
  unknown: {
    en: 'Unknown; held against no candidate.',
    fr: 'Exigence inconnue; elle n’est opposée à aucun candidat.',
  },
};

function explainedRequirement(check: Check, asked: Required<Asked>): ExplainedRequirement {
  const { rule, row, fact, source } = asked;
  const outcome = typeof check === 'object' ? 'unmet' : check;
  const text = joined([asked.asked, OUTCOMES[outcome], fact.text]);
  const reason = typeof check === 'object' && {
    reason: { code: check.code, message: spokenText(check) },
  };
  return { rule, outcome, row, fact, ...reason, source, text };
}

/** A programme with its requirements: what scoring found of each, never a second judgement. */
export function explainedProgram<Of extends Program>(
  of: OpenDay,
  program: Of,
  { eligible }: ProgramResult,
  checks: ChecksOf<Of>,
  asks: Asks<Of>,
): ExplainedProgram {
  const { from, source } = of.programs.rules;
  const all: [string, (of: OpenDay) => Asked][] = Object.entries(asks);
  const found = new Map<string, Check>(Object.entries(checks));
  const requirements = all.map(([name, ask]) => {
    const rule = `programs/${from}/${program}/${name}`;
    return explainedRequirement(found.get(name) ?? 'not-checked', { rule, source, ...ask(of) });
  });
  return { eligible, requirements };
}
