import * as v from 'valibot';
import { type OfficialLanguage, PROVINCES } from '#domain/profile/profile';
import { UNIT_GROUPS } from '#domain/rulebook/occupations/unit-groups';
import { occupationName } from '#domain/sentences/occupation-name';
import { COUNTRIES } from './countries.ts';
import { type Fault, fault } from './fault.ts';
import { nearestOccupations } from './nearest-occupations.ts';

const string = v.string(fault('wrong-type', 'text', 'un texte'));

/** True or false, as JSON has them. */
export const flag = v.boolean(fault('wrong-type', 'true or false', 'true ou false'));

/** One of a list of words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, fault('not-allowed', words.join(', ')));
}

// Control characters, lone surrogates, line and paragraph separators, marks that turn the direction of what follows, and
// what a decoder leaves in the place of bytes that were no UTF-8.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFD]/u;

// Something that is seen: neither a space nor a mark of format, such as a joiner.
const VISIBLE = /[^\p{Cf}\p{Z}]/u;

/** A line of text, trimmed. @param longest in UTF-16 units */
export function text(longest: number) {
  return v.pipe(
    string,
    v.trim(),
    v.minLength(1, fault('empty')),
    v.check((value) => VISIBLE.test(value), fault('empty')),
    v.maxLength(longest, fault('too-long', longest)),
    v.check((value) => !UNPRINTABLE.test(value), fault('unprintable')),
  );
}

const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
// Without a flag, because JSON Schema knows none.
const LABEL = '[a-zA-Z\\d](?:[a-zA-Z\\d-]{0,61}[a-zA-Z\\d])?';
const EMAIL = new RegExp(
  `^(?=.{1,64}@)${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+[a-zA-Z](?:[a-zA-Z\\d-]{0,61}[a-zA-Z\\d])$`,
);

/** An address that mail can be sent to over plain SMTP: dot-atom and a domain with a dot, in ASCII (RFC 5321, 254 at most). */
export const email = v.pipe(
  string,
  v.maxLength(254, fault('too-long', 254)),
  v.regex(EMAIL, fault('not-an-email')),
  v.metadata({ format: 'email' }),
);

/** No unit group, and the nearest that are. */
function unknownOccupation({ input }: { input: string }): Fault {
  const nearest = nearestOccupations(input);
  if (nearest.length === 0) return fault('unknown-occupation');
  const named = (language: OfficialLanguage): string =>
    nearest.map((code) => occupationName(code, language)).join(', ');
  return fault('unknown-occupation', ` Nearest: ${named('en')}.`, ` Les plus proches\u00a0: ${named('fr')}.`);
}

/** An occupation: one of the unit groups of NOC 2021. */
export const noc = v.pipe(string, v.values(UNIT_GROUPS, unknownOccupation));

export const country = v.pipe(string, v.values(COUNTRIES, fault('not-a-country')));

export const province = oneOf(PROVINCES);

/** A number from `least` to `most`, both included. */
export function number(least: number, most: number) {
  return v.pipe(
    v.number(fault('wrong-type', 'a number', 'un nombre')),
    v.minValue(least, fault('out-of-range', least, most)),
    v.maxValue(most, fault('out-of-range', least, most)),
  );
}

export function wholeNumber(least: number, most: number) {
  return v.pipe(number(least, most), v.integer(fault('not-whole')));
}
