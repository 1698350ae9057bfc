import { canApply } from './change.ts';
import { type Draft, nothingDone, withStep, withSteps } from './draft.ts';
import { gridPoints, REMEDIES } from './remedies.ts';
import type { Idea, Situation } from './situation.ts';

export type Program = 'cec' | 'fsw' | 'fst';

/** No way into a programme has more steps. */
const MOST_STEPS = 8;
const PASS_MARK = 'points-below-pass-mark';

/** Reasons that one and the same test result answers. */
const LANGUAGE_CODES = [
  'no-valid-language-test',
  'language-below-threshold',
  'trade-language-below-threshold',
];

function isMissing({ result }: Draft, program: Program, code: string): boolean {
  const codes = LANGUAGE_CODES.includes(code) ? LANGUAGE_CODES : [code];
  return result.programs[program].reasons.some((reason) => codes.includes(reason.code));
}

/** The draft with each of the ideas, one at a time; none is looked at before it is asked for. */
function* drafts(draft: Draft, ideas: readonly (Idea | undefined)[]): Generator<Draft> {
  for (const idea of ideas) if (idea !== undefined) yield withStep(draft, idea);
}

/** The first idea after which the requirement is met. */
function remedied(draft: Draft, program: Program, code: string): Draft | undefined {
  const ideas = REMEDIES[code]?.(draft.situation, draft.on) ?? [];
  for (const next of drafts(draft, ideas)) if (!isMissing(next, program, code)) return next;
  return undefined;
}

/** The easiest idea that reaches the pass mark of the grid; or else the one that comes nearest to it. */
function nearerToPassMark(draft: Draft): Draft | undefined {
  const points = ({ result }: Draft): number => result.programs.fsw.grid.total;
  let best: Draft | undefined;
  for (const next of drafts(draft, gridPoints(draft.situation))) {
    if (!isMissing(next, 'fsw', PASS_MARK)) return next;
    if (points(next) > points(best ?? draft)) best = next;
  }
  return best;
}

/** The same way without the steps that a later one has made needless. */
function pruned(start: Draft, way: Draft, program: Program): Draft {
  let kept = way;
  for (const needless of way.steps) {
    const others = kept.steps.filter((step) => step !== needless);
    // In a list that is full a step may have taken the place of what the needless one had put there.
    const changes = others.flatMap((step) => step.changes);
    if (!canApply(start.situation.candidate, changes)) continue;
    const shorter = withSteps(start, others);
    if (shorter.result.programs[program].eligible) kept = shorter;
  }
  return kept;
}

/**
 * Steps that together meet everything that a programme asks for, each chosen for one requirement and checked by scoring;
 * `undefined` when the steps that are known here do not.
 */
export function wayInto(situation: Situation, program: Program): Draft | undefined {
  const start = nothingDone(situation);
  let draft = start;
  while (draft.steps.length < MOST_STEPS) {
    const codes = draft.result.programs[program].reasons.map(({ code }) => code);
    if (codes.length === 0) return pruned(start, draft, program);
    const first = codes.find((code) => code !== PASS_MARK);
    const next = first === undefined ? nearerToPassMark(draft) : remedied(draft, program, first);
    if (next === undefined) return undefined;
    draft = next;
  }
  return draft.result.programs[program].eligible ? pruned(start, draft, program) : undefined;
}
