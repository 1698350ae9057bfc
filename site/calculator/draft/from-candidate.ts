import type { Candidate } from '#domain/profile/profile';
import { type Draft, type Entry, LISTS, newKey, type Values } from './draft.ts';
import { FIELDS, type Field, LIST_FIELDS } from './fields.ts';
import { NOT_ASKED } from './to-candidate.ts';

/** The value at a place with dots. */
function valueAt(facts: unknown, name: string): unknown {
  let at = facts;
  for (const part of name.split('.'))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined;
  return at;
}

/** The text by which a field sends this value. */
function typedText({ kind, usual }: Field, value: unknown): string {
  if (value === undefined || value === NOT_ASKED.reference) return usual ?? '';
  if (value === null) return 'now';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // As a person would type it: without the zeros in front.
  return kind === 'day' || kind === 'end' ? String(value).replaceAll(/-0/g, '-') : String(value);
}

function typed(fields: readonly Field[], facts: unknown): Values {
  const texts = fields.map((field): [string, string] => [
    field.name,
    typedText(field, valueAt(facts, field.name)),
  ]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** The answers that send these facts. What is not asked, such as names, is not kept. */
export function fromCandidate({ profile, nomination }: Candidate): Draft {
  const lists = LISTS.map((list): [string, Entry[]] => {
    const facts = valueAt(profile, list);
    const entries = (Array.isArray(facts) ? facts : []).map((fact: unknown) => {
      const values = typed(LIST_FIELDS[list], fact);
      return {
        key: newKey(),
        values: valueAt(fact, 'assessment') === undefined ? values : { ...values, assessed: 'yes' },
      };
    });
    return [list, entries];
  });
  const values = typed(FIELDS, { ...profile, nomination });
  return {
    values: nomination === undefined ? values : { ...values, nominated: 'yes' },
    lists: Object.fromEntries(lists.filter(([, entries]) => entries.length > 0)),
  };
}
