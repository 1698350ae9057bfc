import { readFileSync } from 'node:fs';
import { type OwnRules, withOwnRules } from '#domain/rulebook/own-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';

/** The documented example of an operator's file: every figure in it is invented. */
export const EXAMPLE_FILE = 'docs/examples/own-rules.json';

/** A year of Canadian work gives 77, 55 and 33 by level, an offer 66, 44 and 22; from 2026-11-03. */
export const EXAMPLE: OwnRules = JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8'));
export const EXAMPLE_RULEBOOK = withOwnRules(PUBLISHED_RULEBOOK, EXAMPLE);

const { additional } = EXAMPLE.crs;
if (additional === undefined) throw new Error('the example has no section D');
export const EXAMPLE_ADDITIONAL = additional;

/** The example with other occupations in its levels: those of random candidates. */
export const WIDE_RULEBOOK = withOwnRules(PUBLISHED_RULEBOOK, {
  ...EXAMPLE,
  id: 'wide',
  from: '2025-04-01',
  contains: [],
  crs: {
    additional: {
      ...additional,
      highWage: {
        levels: [
          { id: '2x', occupations: ['31100', '00012'], canadianWork: 77, jobOffer: 66 },
          { id: '1.5x', occupations: ['21232', '72310'], canadianWork: 55, jobOffer: 70 },
          { id: '1.3x', occupations: ['72200', '63200', '33102'], canadianWork: 33, jobOffer: 22 },
        ],
      },
    },
  },
});
