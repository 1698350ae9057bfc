import { describe, expect, it } from 'vitest';
import { score } from '#domain/answers/score/score';
import type { Candidate } from '#domain/profile/profile';
import published from './cases.json' with { type: 'json' };

/** What is said of a place in a result, e.g. `programs.fsw.eligible`: what is there or, behind a tilde, what is in the list. */
type Expected = Readonly<Record<string, unknown>>;

const CASES = published.cases as unknown as readonly {
  id: string;
  source: string;
  asOf: string;
  candidate: Candidate;
  expected: Expected;
}[];

function placeIn(result: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, key) => (found as Readonly<Record<string, unknown>>)[key], result);
}

function codesIn(list: unknown): string[] {
  return (list as readonly { code: string }[]).map(({ code }) => code);
}

describe('questions that others have answered in public', () => {
  it.each(CASES)('$id on $asOf ($source)', ({ candidate, asOf, expected }) => {
    const result = score(candidate, asOf);
    expect(Object.keys(expected)).not.toEqual([]);
    for (const [place, value] of Object.entries(expected)) {
      const [path = '', how] = place.split('~');
      const found = placeIn(result, path);
      if (how === undefined) expect(found, path).toEqual(value);
      else if (how === 'has') expect(found, path).toContain(value);
      else if (how === 'lacks') expect(found, path).not.toContain(value);
      else if (how === 'code') expect(codesIn(found), path).toContain(value);
      else if (how === 'nocode') expect(codesIn(found), path).not.toContain(value);
      else throw new Error(`nothing is known of ${place}`);
    }
  });
});
