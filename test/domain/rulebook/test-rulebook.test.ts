import { expect, it } from 'vitest';
import { rulebookFaults } from '#domain/rulebook/rulebook-faults';
import { TEST_RULEBOOK } from './test-rulebook.ts';

it('the rulebook of the tests holds together', () => {
  expect(rulebookFaults(TEST_RULEBOOK)).toEqual([]);
});
