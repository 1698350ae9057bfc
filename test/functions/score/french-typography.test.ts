import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STEP_SENTENCES } from '#domain/answers/advice/step-sentences';
import { PAPER_SENTENCES } from '#domain/answers/papers/paper-sentences';
import { REASON_SENTENCES } from '#domain/result/reason-sentences';
import { messageOf } from '#domain/result/spoken-verdict';
import { verdict } from '#domain/result/verdict';
import { WARNING_SENTENCES } from '#domain/result/warning-sentences';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { fault, inWords } from '#functions/boundary/fault';
import type { FaultCode } from '#functions/boundary/field-error';
import { layOut } from '#functions/notify/lay-out';
import { invitationLapsed } from '#functions/notify/messages/invitation-lapsed';
import { invitationVoided } from '#functions/notify/messages/invitation-voided';
import { invited } from '#functions/notify/messages/invited';
import { nominated } from '#functions/notify/messages/nominated';
import { profileExpired } from '#functions/notify/messages/profile-expired';
import { PROBLEM_TEXTS } from '#functions/problem/problem-texts';
import { answerScore } from '#functions/score/answer-score';
import { candidates } from '../../domain/arbitrary/candidates.ts';
import { either } from '../../domain/arbitrary/promising.ts';

/**
 * What French texts for Canada must not have (Office québécois de la langue française, spaces around marks): a
 * straight apostrophe; a colon or a quotation mark without its no-break space; any space before ; ! and ?.
 */
const SLIPS: readonly [what: string, slip: RegExp][] = [
  ['a straight apostrophe', /\p{L}'/u],
  ['a colon without a no-break space', /(^|[^\u00a0]):(?=\s|$)/],
  ['a quotation mark without a no-break space', /«[^\u00a0]|[^\u00a0]»/],
  ['a space before a mark that has none', /\s[;!?](\s|$)/],
];

const slipsOf = (text: string): string[] =>
  SLIPS.filter(([, slip]) => slip.test(text)).map(([what]) => `${what}: ${text}`);

/** Values that name one of several words. */
const KEYS: Readonly<Record<string, string>> = {
  whose: 'spouse',
  why: 'student',
  language: 'fr',
  ability: 'reading',
};

/** Stands for any value of a sentence: text, a number, a text in both languages, four levels. */
const FILLING: object = new Proxy(() => '2', {
  get: (two, name) => (name === Symbol.toPrimitive ? two : (KEYS[String(name)] ?? FILLING)),
});

/** Every French sentence of a table: texts under `fr`, or what functions there give. */
function frenchOf(table: unknown): string[] {
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => {
    if (key !== 'fr') return frenchOf(value);
    return [typeof value === 'function' ? value(FILLING) : value].flat().map(String);
  });
}

/** Texts for a reader in an answer: not its codes, rules, pointers and sources. */
const FOR_READERS: ReadonlySet<string> = new Set(['message', 'text', 'name', 'why']);
function readIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    typeof value === 'string' ? (FOR_READERS.has(key) ? [value] : []) : readIn(value),
  );
}

const FAULTS: Readonly<Record<FaultCode, true>> = {
  required: true,
  'unknown-field': true,
  'wrong-type': true,
  'not-allowed': true,
  empty: true,
  'too-long': true,
  unprintable: true,
  'not-an-email': true,
  'not-a-date': true,
  'not-an-instant': true,
  'unknown-occupation': true,
  'not-a-country': true,
  'out-of-range': true,
  'not-whole': true,
  'not-on-scale': true,
  'before-start': true,
  'before-award': true,
  'before-birth': true,
  'spouse-required': true,
  'spouse-not-allowed': true,
  'family-too-small': true,
};

describe('French texts are set as French is', () => {
  test.each([
    ["l'offre", 1],
    ['l’offre', 0],
    ['Exigé : dix', 1],
    ['Exigé: dix', 1],
    ['Exigé\u00a0: dix', 0],
    ['à 10:30, sur https://x', 0],
    ['« dix »', 1],
    ['«\u00a0dix\u00a0»', 0],
    ['dix ; onze', 1],
    ['dix\u00a0; onze', 1],
    ['dix; onze', 0],
  ])('%j has %i slip', (text, count) => {
    expect(slipsOf(text)).toHaveLength(count);
  });

  test.each<[string, unknown, number]>([
    ['requirements', REASON_SENTENCES, 14],
    ['warnings', WARNING_SENTENCES, 19],
    ['steps', STEP_SENTENCES, 15],
    ['papers', PAPER_SENTENCES, 15],
    ['problems', PROBLEM_TEXTS, 40],
  ])('in the table of %s', (_, table, least) => {
    const texts = frenchOf(table);
    expect(texts.length).toBeGreaterThanOrEqual(least);
    expect(texts.flatMap(slipsOf)).toEqual([]);
  });

  test.each(['unauthorised', 'occupation', 'self-employed', 'student', 'too-old'] as const)(
    'in why work does not count: %s',
    (why) => {
      expect(slipsOf(messageOf(verdict('work-not-counted', { why, within: 10 }), 'fr'))).toEqual([]);
    },
  );

  test('in the names of categories', () => {
    expect(PUBLISHED_RULEBOOK.categories.flatMap(({ nameFr }) => slipsOf(nameFr))).toEqual([]);
  });

  test('in what is said of a field', () => {
    const codes = Object.keys(FAULTS) as FaultCode[];
    expect(codes.flatMap((code) => slipsOf(inWords(fault(code, 1, 2), 'fr').message))).toEqual([]);
  });

  test('in e-mails', () => {
    const instant = '2026-04-19T14:00:00.000Z';
    const messages = [
      invited.fr({ expiresAt: instant }),
      invitationLapsed.fr({ expiresAt: instant }),
      invitationVoided.fr({ invitedAt: instant }),
      nominated.fr({ lapsesAt: instant }),
      profileExpired.fr(undefined),
    ];
    const mails = messages.map((message) =>
      layOut(message, { language: 'fr', name: 'Zoé', portalUrl: 'https://portal.example.org' }),
    );
    expect(mails.flatMap(({ subject, text }) => [subject, text].flatMap(slipsOf))).toEqual([]);
  });

  test('in explanations, coming changes and advice of any candidate', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(either(candidates), ([candidate, asOf]) => {
        const question = { asOf, explain: true, advice: true, language: 'fr' as const };
        const texts = readIn(answerScore({ candidate, contradictions: [] }, question));
        expect(texts.flatMap(slipsOf)).toEqual([]);
        for (const text of texts) seen.add(text.replaceAll(/\d+/g, '0'));
      }),
      { numRuns: 100 },
    );
    expect(seen.size).toBeGreaterThan(500);
  });
});
