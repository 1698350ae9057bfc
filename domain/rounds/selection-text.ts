import type { Ranked } from './rank-key.ts';

/**
 * The canonical text of a frozen selection, line by line: rank, id, score, submission instant, separated by tabs and
 * each line ended. Its SHA-256 is the round's digest: a changed, missing or added candidate gives another one.
 *
 * @example [...selectionText([{ id: 'p1', score: 529, submittedAt: '2023-11-08T17:50:29.000Z' }])]
 *   // ['1\tp1\t529\t2023-11-08T17:50:29.000Z\n']
 */
export function* selectionText(selected: Iterable<Ranked>): Generator<string, void, undefined> {
  let rank = 0;
  for (const { id, score, submittedAt } of selected) {
    rank += 1;
    yield `${rank}\t${id}\t${score}\t${submittedAt}\n`;
  }
}
