import { type Kept, VERSION } from './kept-answers.ts';

/** The kept answers as text. */
export function writeKept({ scenarios, open }: Kept): string {
  return JSON.stringify({
    version: VERSION,
    open: scenarios.findIndex(({ key }) => key === open),
    scenarios: scenarios.map(({ key, name, day, draft: { values, lists } }) => ({
      key,
      name,
      day,
      values,
      lists: Object.fromEntries(
        Object.entries(lists).map(([list, entries]) => [list, entries.map((entry) => entry.values)]),
      ),
    })),
  });
}
