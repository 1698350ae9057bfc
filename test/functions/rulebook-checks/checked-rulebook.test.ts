import { expect, it } from 'vitest';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { checkedRulebook } from '#functions/rulebook-checks/checked-rulebook';
import { FaultyRulebook } from '#functions/rulebook-checks/faulty-rulebook';
import { soundRulebook } from '#functions/rulebook-checks/sound-rulebook';
import { scoringRules } from '#functions/rules/rulebook';
import { TEST_RULEBOOK } from '../../domain/rulebook/test-rulebook.ts';

const WITHOUT_ENTRIES: Rulebook = { ...TEST_RULEBOOK, crs: [], programs: [] };

/** What a check throws. */
function thrown(check: () => unknown): unknown {
  try {
    check();
  } catch (error) {
    return error;
  }
  return undefined;
}

it('rules without a fault are handed on as they are', () => {
  expect(checkedRulebook(TEST_RULEBOOK)).toBe(TEST_RULEBOOK);
  expect(soundRulebook(TEST_RULEBOOK)).toBe(TEST_RULEBOOK);
});

it.each([checkedRulebook, soundRulebook])(
  'every fault of the figures is named in one RangeError',
  (check) => {
    const error = thrown(() => check(WITHOUT_ENTRIES));
    expect(error).toBeInstanceOf(FaultyRulebook);
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({
      message: 'faults in the rulebook: crs: no entry; programs: no entry',
      faults: ['crs: no entry', 'programs: no entry'],
    });
  },
);

it('figures are looked at only in rules that are made as their types say', () => {
  expect(thrown(() => checkedRulebook({ ...WITHOUT_ENTRIES, funds: 7, categories: null }))).toMatchObject({
    faults: ['/funds: must be a list, and is 7', '/categories: must be a list, and is null'],
  });
});

it('the rules that the functions score by are checked once', () => {
  expect(scoringRules()).toBe(scoringRules());
});
