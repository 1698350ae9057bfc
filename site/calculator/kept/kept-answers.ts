import { MOST_ENTRIES } from '#domain/profile/profile';
import { type Draft, type Entry, LISTS, newKey, type Values } from '../draft/draft.ts';
import { FIELDS, type Field, LIST_FIELDS } from '../draft/fields.ts';
import { LONGEST_NAME, MOST_SCENARIOS, newScenarioKey, type Scenario } from './scenario.ts';

/** Where the answers stand in the browser's storage. */
export const STORAGE_KEY = 'ronde-calculator';

/** Raised when answers kept before can no longer be read: the form is then empty. */
export const VERSION = 1;

const LONGEST_TEXT = 200;

/** What is kept: the scenarios, and which of them is open. */
export interface Kept {
  scenarios: readonly Scenario[];
  open: number;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

/** The answers to fields that there are, with words that they may have. */
function valuesIn(stored: unknown, fields: readonly Field[]): Values {
  if (!isObject(stored)) return {};
  const known = fields.flatMap(({ name, options }): [string, string][] => {
    const text = Object.hasOwn(stored, name) ? stored[name] : undefined;
    return isText(text) && (options === undefined || options.includes(text)) ? [[name, text]] : [];
  });
  return Object.fromEntries(known);
}

function entriesIn(stored: unknown, fields: readonly Field[]): Entry[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_ENTRIES).map((values) => ({ key: newKey(), values: valuesIn(values, fields) }));
}

function draftIn({ values, lists }: Record<string, unknown>): Draft {
  const known = isObject(lists) ? lists : {};
  const read = LISTS.map((list): [string, Entry[]] => [list, entriesIn(known[list], LIST_FIELDS[list])]);
  return {
    values: valuesIn(values, FIELDS),
    lists: Object.fromEntries(read.filter(([, entries]) => entries.length > 0)),
  };
}

function scenarioIn(stored: unknown): Scenario[] {
  if (!isObject(stored)) return [];
  const { key, name, day } = stored;
  return [
    {
      key: Number.isSafeInteger(key) ? Number(key) : newScenarioKey(),
      name: isText(name) ? name.slice(0, LONGEST_NAME) : '',
      draft: draftIn(stored),
      ...(isText(day) && { day }),
    },
  ];
}

/** Kept answers from text that may be anything; `undefined` for what is none, or of another version. */
export function readKept(text: string | null): Kept | undefined {
  if (text === null) return undefined;
  try {
    const stored: unknown = JSON.parse(text);
    if (!isObject(stored) || stored.version !== VERSION || !Array.isArray(stored.scenarios)) return undefined;
    const all = stored.scenarios.slice(0, MOST_SCENARIOS).flatMap(scenarioIn);
    const scenarios = all.map((one, index) =>
      all.findIndex(({ key }) => key === one.key) === index ? one : { ...one, key: newScenarioKey() },
    );
    const open = scenarios[Number(stored.open)] ?? scenarios[0];
    return open && { scenarios, open: open.key };
  } catch {
    return undefined;
  }
}
