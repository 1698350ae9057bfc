import { beforeAll, describe, expect, it } from 'vitest';
import { type Edit, errorsAfter } from './compile-domain.ts';

/** Section D with points for a cousin in Canada, scored and not explained. */
const COUSIN: Edit[] = [
  {
    file: 'result/score-result.ts',
    from: '    sibling: number;\n',
    to: '    sibling: number;\n    cousin: number;\n',
  },
  {
    file: 'crs/additional/additional.ts',
    from: 'if (rows.highWage === undefined) return { total,',
    to: 'if (rows.highWage === undefined) return { total, cousin,',
  },
  {
    file: 'crs/additional/additional.ts',
    from: '  return { total, nomination, jobOffer, canadianEducation, french, sibling, highWage };',
    to: '  return { total, nomination, jobOffer, canadianEducation, french, sibling, highWage, cousin };',
  },
  {
    file: 'crs/additional/additional.ts',
    from: '  const sibling =',
    to: "  const cousin = figures.jobOffer === 'senior' ? 50 : 0;\n  const sibling =",
  },
];

/** A requirement of the Canadian Experience Class, checked and not explained. */
const AGE_LIMIT: Edit[] = [
  { file: 'result/checks.ts', from: "cec: 'province'", to: "cec: 'ageLimit' | 'province'" },
  {
    file: 'programs/cec/cec.ts',
    from: '    province: provinceCheck(of),',
    to: "    ageLimit: of.age < 60 ? 'met' : 'not-checked',\n    province: provinceCheck(of),",
  },
];

/** A reason, and no word about what a candidate can do. */
const TOO_OLD: Edit[] = [
  {
    file: 'result/reason-sentences.ts',
    from: "  'no-nomination': fixed(",
    to: "  'too-old': fixed('Too old.', 'Trop âgé.'),\n  'no-nomination': fixed(",
  },
];

/** A whole verdict, and one without a value that its sentence names. */
const VERDICTS = `import { verdict } from './result/verdict.ts';

export const WHOLE = verdict('funds-too-low', { needed: 1, had: 0, size: 1 });
export const PART = verdict('funds-too-low', { needed: 1, had: 0 });
`;

/** What is left out, the file in which the compiler misses it, and its name. */
const GAPS: [string, string, string][] = [
  ['a factor that is scored and not explained', 'crs/additional/explained-additional.ts', 'cousin'],
  ['a requirement that is checked and not explained', 'programs/cec/explained-cec.ts', 'ageLimit'],
  ['a reason without steps against it', 'answers/advice/steps-by-reason.ts', 'too-old'],
  ['a value that a sentence names', 'verdicts.ts(4,', 'size'],
];

it('the domain compiles as it is', async () => {
  expect(await errorsAfter([])).toEqual([]);
});

describe('with a gap in each of four places', () => {
  let errors: string[];
  beforeAll(async () => {
    errors = await errorsAfter([...COUSIN, ...AGE_LIMIT, ...TOO_OLD], { 'verdicts.ts': VERDICTS });
  });

  it.each(GAPS)('%s does not compile', (_, file, missing) => {
    const named = errors.filter((error) => error.startsWith(`domain/${file}`));
    expect(named).toEqual([expect.stringMatching(new RegExp(`Property '"?${missing}"?' is missing`))]);
  });

  it('nothing else is wrong', () => {
    expect(errors).toHaveLength(GAPS.length);
  });
});
