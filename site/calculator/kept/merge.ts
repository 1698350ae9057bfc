import type { Kept } from './kept-answers.ts';
import type { Scenario } from './scenario.ts';

const textOf = ({ name, day, draft: { values, lists } }: Scenario): string =>
  JSON.stringify([
    name,
    day,
    values,
    Object.entries(lists).map(([list, entries]) => [list, entries.map((entry) => entry.values)]),
  ]);

const alike = (one: Scenario, other: Scenario): boolean => textOf(one) === textOf(other);

const withKey = (key: number, { scenarios }: Kept): Scenario | undefined =>
  scenarios.find((one) => one.key === key);

/** What another tab kept, with this tab's own scenarios where both say the same: they need not be drawn again. */
export const recognised = (theirs: Kept, mine: Kept): Kept => ({
  ...theirs,
  scenarios: theirs.scenarios.map((their) => {
    const own = withKey(their.key, mine);
    return own && alike(own, their) ? own : their;
  }),
});

/**
 * Answers of two tabs as one. What the other tab kept holds; what was changed here since the last time that both were the same
 * holds too, and wins where both changed one scenario. The scenario that is open here stays open as long as it is there.
 *
 * @param base what both tabs last had
 * @returns no scenario where both tabs removed theirs
 */
export function merged(base: Kept, mine: Kept, theirs: Kept): Kept {
  const taken = theirs.scenarios.flatMap((their) => {
    const [before, own] = [withKey(their.key, base), withKey(their.key, mine)];
    if (!own) return before && alike(before, their) ? [] : [their];
    return own === before ? [their] : [own];
  });
  const ownOnly = mine.scenarios.filter(
    (own) => own !== withKey(own.key, base) && !withKey(own.key, theirs) && !alike(own, UNTOUCHED),
  );
  const scenarios = [...taken, ...ownOnly];
  const open = [mine.open, theirs.open].find((key) => scenarios.some((one) => one.key === key));
  return { scenarios, open: open ?? scenarios[0]?.key ?? mine.open };
}

const UNTOUCHED: Scenario = { key: 0, name: '', draft: { values: {}, lists: {} } };

/** True for a form in which nothing is kept yet, or no longer. */
export const isUntouched = ({ scenarios: [only, ...others] }: Kept): boolean =>
  only !== undefined && others.length === 0 && alike(only, UNTOUCHED);
