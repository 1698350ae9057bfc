import type { OfficialLanguage } from '#domain/profile/profile';
import {
  type Draft,
  type Entry,
  entriesOf,
  LISTS,
  type ListName,
  type Path,
  pathOf,
  type Values,
} from './draft.ts';
import { askedOf, FIELDS, type Field, hasSpouse, LIST_FIELDS, spouseCounts } from './fields.ts';
import { sentValue } from './read-text.ts';

/** Stand where a profile needs what the calculator does not ask. */
export const NOT_ASKED = { email: 'not-asked@example.org', familyName: 'Not asked', reference: 'not given' };

/** Says what of a draft is not sent: an entry (`work/3`) or a field. */
export type LeaveOut = (path: Path) => boolean;

type Body = Record<string, unknown>;

/** Sets a value at a place with dots; objects on the way are made. */
function put(body: Body, name: string, value: unknown): void {
  const parts = name.split('.');
  const last = parts.pop() ?? name;
  let at = body;
  for (const part of parts) {
    at[part] ??= {};
    at = at[part] as Body;
  }
  at[last] = value;
}

interface Reading {
  fields: readonly Field[];
  values: Values;
  path: (field: string) => Path;
  leaveOut: LeaveOut;
}

function read({ fields, values, path, leaveOut }: Reading): Body {
  const body: Body = {};
  for (const field of askedOf(fields, values)) {
    if (field.unsent || leaveOut(path(field.name))) continue;
    const value = sentValue(field, values[field.name]);
    if (value !== undefined) put(body, field.name, value);
    else if (field.name.endsWith('.reference')) put(body, field.name, NOT_ASKED.reference);
  }
  return body;
}

const ofSpouse = (list: ListName): boolean => list.startsWith('spouse.');

/** The lists that are asked of this person. A spouse's that do not count are not asked for, but stay when they are there. */
export const isAsked = (list: ListName, draft: Draft): boolean =>
  !ofSpouse(list) ||
  spouseCounts(draft.values) ||
  (hasSpouse(draft.values) && entriesOf(draft, list).length > 0);

/** What a draft sends: `{ profile, nomination? }` as the API and the command line take it, with all that is missing or at fault in it. */
export function toCandidate(
  draft: Draft,
  language: OfficialLanguage,
  leaveOut: LeaveOut = () => false,
): Body {
  const { nomination, ...once } = read({
    fields: FIELDS,
    values: draft.values,
    path: (name) => name,
    leaveOut,
  });
  const profile: Body = {
    email: NOT_ASKED.email,
    preferredLanguage: language,
    familyName: NOT_ASKED.familyName,
    familySize: hasSpouse(draft.values) ? 2 : 1,
    settlementFunds: 0,
    education: [],
    languageTests: [],
    work: [],
    ...once,
  };
  for (const list of LISTS.filter((one) => isAsked(one, draft))) {
    const body = (entry: Entry): Body =>
      read({
        fields: LIST_FIELDS[list],
        values: entry.values,
        path: (name) => pathOf(list, entry.key, name),
        leaveOut,
      });
    const entries = entriesOf(draft, list).filter(({ key }) => !leaveOut(`${list}/${key}`));
    if (entries.length > 0) put(profile, list, entries.map(body));
  }
  const nominated = draft.values.nominated === 'yes' && !leaveOut('nominated');
  return { profile, ...(nominated && { nomination: nomination ?? {} }) };
}
