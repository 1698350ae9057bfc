import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Candidate, WorkPeriod } from '#domain/profile/profile';
import { spokenWarnings } from '#domain/result/spoken-result';
import { couple, english, foreignCredential, job, somebody, TODAY } from '../../somebody.ts';

const { assessment: _, ...UNASSESSED } = foreignCredential('master');

const warningsOf = (candidate: Candidate) => spokenWarnings(evaluate(candidate, TODAY).warnings, 'en');

describe('warnings', () => {
  const FAULTS: readonly Partial<WorkPeriod>[] = [
    { noc: '64100' },
    { authorised: false },
    { fullTimeStudent: true },
    { selfEmployed: true },
  ];
  const SENTENCES = [
    'Self-employed work in Canada gives no points for Canadian work.',
    'Work in Canada as a full-time student gives no points for Canadian work.',
    'Work in Canada without authorisation does not count.',
    'Work in TEER categories 4 and 5 does not count.',
  ];

  it('of one code are in the order of their sentences, whichever fact came first', () => {
    for (const faults of [FAULTS, FAULTS.toReversed()]) {
      const work = faults.map((fault, month) => job(`2025-0${month + 1}-01`, null, fault));
      expect(warningsOf(somebody({ work })).map(({ message }) => message)).toEqual(SENTENCES);
    }
  });

  it('are in the order of their codes, candidate’s and spouse’s together', () => {
    const old = { education: [UNASSESSED], languageTests: [english(9, '2024-03-10')] };
    const candidate = couple({ work: [job('2025-01-01', null, { noc: '64100' })], ...old }, old);
    expect(warningsOf(candidate).map(({ code, message }) => [code, message])).toEqual([
      [
        'credential-not-assessed',
        'The candidate’s foreign credential has no equivalency assessment and does not count.',
      ],
      [
        'credential-not-assessed',
        'The spouse’s or partner’s foreign credential has no equivalency assessment and does not count.',
      ],
      ['test-expired', 'The candidate’s CELPIP-General result is two years old or older and does not count.'],
      [
        'test-expired',
        'The spouse’s or partner’s CELPIP-General result is two years old or older and does not count.',
      ],
      ['work-not-counted', 'Work in TEER categories 4 and 5 does not count.'],
    ]);
  });
});

describe('a test that expires soon', () => {
  const soon = english(9, '2024-04-01');
  const codes = (own: string, of: string): string[] =>
    warningsOf(couple({ languageTests: [english(9, own)] }, { languageTests: [english(9, of)] })).map(
      ({ code, message }) => `${code}: ${message.split(' CELPIP')[0]}`,
    );

  it('is of the one who took it', () => {
    expect(codes(soon.takenOn, '2025-09-01')).toEqual(['test-expires-soon: The candidate’s']);
    expect(codes('2025-09-01', soon.takenOn)).toEqual(['test-expires-soon: The spouse’s or partner’s']);
  });

  it('gives no warning where another covers it, and it is not used', () => {
    const { warnings } = evaluate(somebody({ languageTests: [soon, english(9, '2025-09-01')] }), TODAY);
    expect(warnings).toEqual([]);
  });
});
