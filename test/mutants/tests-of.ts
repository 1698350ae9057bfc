import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Suites of random profiles and of large trees, which take most of the time. */
const SLOW = /properties|hostile|improvements|verify-selection|merkle-tree|work-curve|hour-days/;

/** They score every day of years for each profile; some thousand mutants of theirs would take a day. */
const TOO_SLOW = /^test\/domain\/score\/(second-scorer|next-change)\.test\.ts$/;

const folderOf = (path: string): string | undefined => /domain\/([^/]+)\//.exec(path)?.[1];

/**
 * Whether a test is run on the mutants of a source. A slow suite tries those of its own folder; that of the score, which everything
 * goes through, tries all. To leave a test out may let a mutant survive and never kills one.
 *
 * @param source path of a file of `domain/`, from the project's root
 * @param test path of a test, from the project's root
 */
export const tries = (test: string, source: string): boolean =>
  !SLOW.test(test) || folderOf(test) === folderOf(source) || folderOf(test) === 'score';

/** The tests of `domain/`, those that are slow last: what a table kills in a millisecond need not be searched for. */
export function testsOf(root: string): string[] {
  const all = readdirSync(join(root, 'test/domain'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/domain/${name}`)
    .filter((name) => name.endsWith('.test.ts') && !TOO_SLOW.test(name));
  const place = (name: string): string => `${Number(SLOW.test(name))} ${name}`;
  return all.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
