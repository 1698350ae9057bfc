import * as v from 'valibot';
import { type OwnRules, withOwnRules } from '#domain/rulebook/own-rules';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { jsonPointer } from '../boundary/json-pointer.ts';
import { isRecord } from '../boundary/record.ts';
import { ownRulesSchema } from './crs-schema.ts';
import { rulebookFaults } from './rulebook-faults.ts';

const ID = /^[a-z0-9][a-z0-9.-]{0,63}$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** No band of the published distribution, and no round, knows a higher score. */
const HIGHEST_SCORE = 1200;

/** Stands for what cannot be read, so that the rest is checked all the same. */
const UNREAD = { id: 'own', from: '2100-01-01', source: 'unread' };

/** The file without the parts that are not made as they must be. `faulty` are their places. */
function readable(file: Record<string, unknown>, faulty: ReadonlySet<string>): OwnRules {
  const keep = (of: Record<string, unknown>, at: string) =>
    Object.fromEntries(Object.entries(of).filter(([key]) => !faulty.has(at + key)));
  const crs = isRecord(file.crs) ? keep(file.crs, 'crs/') : {};
  const contains = faulty.has('from') ? { contains: [] } : {};
  // What is left has the shape of its type.
  return { ...UNREAD, ...keep(file, ''), ...contains, crs } as OwnRules;
}

function ownFaults({ id, crs }: OwnRules): string[] {
  const faults: string[] = [];
  if (DAY.test(id)) faults.push(`id: ${id} is a day; only published rules are called by one`);
  else if (!ID.test(id))
    faults.push(`id: "${id}" is not of up to 64 letters, digits, hyphens and full stops`);
  if (Object.keys(crs).every((part) => part === 'contains')) faults.push('crs: no figures are given');
  if (crs.cap !== undefined && crs.cap > HIGHEST_SCORE)
    faults.push(`cap: ${crs.cap} is above ${HIGHEST_SCORE}, the highest score that there is`);
  return faults;
}

/**
 * What is wrong with the rules of points in an operator's file, all of it at once: in its shape by JSON Pointer, then in the
 * figures of every part that can be read.
 *
 * @param book the published rules, to which they are added
 */
export function ownRulesFaults(file: unknown, book: Rulebook): string[] {
  const { issues = [] } = v.safeParse(ownRulesSchema, file);
  const places = issues.map(({ path = [], message }) => ({
    keys: path.map(({ key }) => String(key)),
    message,
  }));
  const shape = places.map(({ keys, message }) => `${jsonPointer(keys) || 'the file'}: ${message}`);
  if (!isRecord(file)) return shape;
  const faulty = places.map(({ keys: [top = '', part] }) =>
    top === 'crs' && part !== undefined ? `${top}/${part}` : top,
  );
  const own = readable(file, new Set(faulty));
  return [...shape, ...ownFaults(own), ...rulebookFaults(withOwnRules(book, own))];
}
