import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Suites of random profiles, of large trees and of every day of years, which take most of the time. */
const SLOW =
  /properties|hostile|named-days|high-wage-days|main-occupation|improvements|verify-selection|merkle-tree|work-curve|hour-days|comparison|by-time|full-lists|facts\/changes|papers\.test|own-rules|reading-again/;

/** They score every day of years for each profile; some thousand mutants of theirs would take a day. */
const TOO_SLOW = /^test\/domain\/answers\/score\/(second-scorer|next-change)\.test\.ts$/;

/** It tries all mutants, slow as it is: everything goes through the score. */
const PROPERTIES = 'test/domain/answers/score/properties.test.ts';

/** The subject of a file: its folder in `domain/`, or in one of the two that gather subjects. */
export const subjectOf = (path: string): string | undefined =>
  /domain\/(?:(?:answers|facts)\/)?([^/]+)\//.exec(path)?.[1];

/**
 * Whether a test is run on the mutants of a source. A slow suite tries those of its own subject. To leave a test out may let a
 * mutant survive and never kills one.
 *
 * @param source path of a file of `domain/`, from the project's root
 * @param test path of a test, from the project's root
 */
export const tries = (test: string, source: string): boolean =>
  !SLOW.test(test) || subjectOf(test) === subjectOf(source) || test === PROPERTIES;

/** Whole answers are made of many scores: what a single fact or row kills comes first. */
const WHOLE = /\/answers\//;

/** The tests of `domain/`, those that are slow last: what a table kills in a millisecond need not be searched for. */
export function testsOf(root: string): string[] {
  const all = readdirSync(join(root, 'test/domain'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/domain/${name}`)
    .filter((name) => name.endsWith('.test.ts') && !TOO_SLOW.test(name));
  const place = (name: string): string => `${Number(SLOW.test(name))} ${Number(WHOLE.test(name))} ${name}`;
  return all.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
