import type { Mutant } from '@stryker-mutator/api/core';

/** A mutant that no test killed, by what is written there and not by its line, so that it is known again after edits. */
export interface Survivor {
  file: string;
  /** The whole line on which it begins, without its indentation. */
  line: string;
  /** What is replaced, white space closed up, and what stands there instead. */
  code: string;
  replacement: string;
}

/** Why a survivor may live: it changes nothing that can be observed, or what it changes is not promised. */
export interface Answer extends Survivor {
  answer: string;
}

const closedUp = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * @param mutant - as the instrumenter tells it: lines and columns count from 0
 * @param source - the file of the mutant, not instrumented
 */
export function survivorOf({ fileName, location, replacement }: Mutant, source: string): Survivor {
  const lines = source.split('\n');
  const { start, end } = location;
  const touched = lines.slice(start.line, end.line + 1);
  const last = touched.length - 1;
  touched[last] = (touched[last] ?? '').slice(0, end.column);
  touched[0] = (touched[0] ?? '').slice(start.column);
  return {
    file: fileName,
    line: (lines[start.line] ?? '').trim(),
    code: closedUp(touched.join('\n')),
    replacement: closedUp(replacement),
  };
}

const keyOf = ({ file, line, code, replacement }: Survivor): string =>
  JSON.stringify([file, line, code, replacement]);

/**
 * Compares what survived with what is answered.
 *
 * @param tried - whether the mutants of a file were run; an answer for another file is not looked at
 * @returns survivors without an answer, and answers to mutants that no longer survive
 */
export function compare(
  survivors: readonly Survivor[],
  answers: readonly Answer[],
  tried: (file: string) => boolean,
): { unanswered: Survivor[]; stale: Answer[] } {
  const answered = new Set(answers.map(keyOf));
  const surviving = new Set(survivors.map(keyOf));
  return {
    unanswered: survivors.filter((survivor) => !answered.has(keyOf(survivor))),
    stale: answers.filter((answer) => tried(answer.file) && !surviving.has(keyOf(answer))),
  };
}
