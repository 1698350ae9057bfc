import { expect, test } from 'vitest';
import { readKept } from '../../../site/calculator/kept/kept-answers.ts';
import { isUntouched, merged, recognised } from '../../../site/calculator/kept/merge.ts';
import type { Scenario } from '../../../site/calculator/kept/scenario.ts';
import { writeKept } from '../../../site/calculator/kept/write-kept.ts';

const scenario = (key: number, name: string): Scenario => ({ key, name, draft: { values: {}, lists: {} } });
const [one, two] = [scenario(1, 'one'), scenario(2, 'two')];
const BASE = { scenarios: [one, two], open: 1 };
const names = ({ scenarios }: { scenarios: readonly Scenario[] }) => scenarios.map(({ name }) => name);

test('answers of the other tab take the place of those that were not changed here, and the open scenario stays open', () => {
  const theirs = { scenarios: [one, scenario(2, 'theirs'), scenario(3, 'new')], open: 3 };
  expect(merged(BASE, BASE, theirs)).toEqual({ ...theirs, open: 1 });
});

test('a scenario that was removed in the other tab is gone here, and another one is open', () => {
  expect(merged(BASE, BASE, { scenarios: [two], open: 2 })).toEqual({ scenarios: [two], open: 2 });
});

test('what was changed, added or removed here since is not lost', () => {
  const changed = scenario(1, 'mine');
  const mine = { scenarios: [changed, scenario(4, 'added')], open: 4 };
  const both = merged(BASE, mine, { scenarios: [scenario(1, 'theirs'), two, scenario(3, 'new')], open: 3 });
  expect(names(both)).toEqual(['mine', 'new', 'added']);
  expect(both.open).toBe(4);
  expect(names(merged(BASE, mine, { scenarios: [two], open: 2 }))).toEqual(['mine', 'added']);
});

test('what both tabs changed: a scenario changed there is not removed by its removal here', () => {
  const mine = { scenarios: [two], open: 2 };
  expect(names(merged(BASE, mine, { scenarios: [scenario(1, 'theirs'), two], open: 1 }))).toEqual([
    'theirs',
    'two',
  ]);
});

test('the empty form of a tab that was opened first is none of the answers', () => {
  const empty = { scenarios: [scenario(9, '')], open: 9 };
  expect(isUntouched(empty)).toBe(true);
  expect(isUntouched(BASE)).toBe(false);
  expect(merged(empty, empty, BASE)).toEqual(BASE);
  expect(merged(BASE, empty, { scenarios: [scenario(1, 'theirs')], open: 1 }).scenarios).toEqual([
    scenario(1, 'theirs'),
  ]);
});

test('a scenario has the same key in every tab, and keeps its object where it is the same', () => {
  const read = readKept(writeKept(BASE));
  expect(read).toEqual(BASE);
  const known = read && recognised(read, BASE);
  expect(known?.scenarios[0]).toBe(one);
  const twice = readKept(writeKept({ scenarios: [one, scenario(1, 'again')], open: 1 }));
  expect(new Set(twice?.scenarios.map(({ key }) => key)).size).toBe(2);
});
