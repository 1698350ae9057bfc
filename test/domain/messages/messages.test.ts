import { describe, expect, it } from 'vitest';
import type { Message } from '#domain/messages/message';
import { type MessageKey, reason } from '#domain/messages/reason';
import { REQUIREMENT_MESSAGES } from '#domain/result/reason-sentences';
import { WARNING_MESSAGES } from '#domain/result/warning-sentences';
import { levelList } from '#domain/sentences/levels';

const MESSAGES: [MessageKey, Message][] = Object.entries({
  ...REQUIREMENT_MESSAGES,
  ...WARNING_MESSAGES,
}).map(([key, message]) => [key as MessageKey, message]);

/** Names of values to themselves, and which of them were asked for. */
function recorded(): { values: Record<string, string>; names: Set<string> } {
  const names = new Set<string>();
  const values = new Proxy<Record<string, string>>(
    {},
    {
      get(_, name) {
        names.add(String(name));
        return `Value of ${String(name)}`;
      },
    },
  );
  return { values, names };
}

describe('every reason and warning', () => {
  it.each(MESSAGES)(
    '%s is a sentence in each language, the two filled with the same values',
    (key, message) => {
      const [en, fr] = [recorded(), recorded()];
      const [english, french] = [message.en(en.values), message.fr(fr.values)];
      for (const sentence of [english, french]) expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(english).not.toBe(french);
      expect(en.names).toEqual(fr.names);
      expect(reason(key, 'en', en.values).message).toBe(english);
      expect(reason(key, 'fr', fr.values).message).toBe(french);
    },
  );

  it.each([
    ['work-not-counted.too-old', 'work-not-counted'],
    ['no-credential', 'no-credential'],
  ] as const)('%s has the code %s: what follows a dot is left out', (key, code) => {
    expect(reason(key, 'en', { within: 10 }).code).toBe(code);
  });

  it('has its values in its words', () => {
    expect(reason('points-below-pass-mark', 'en', { needed: 67, had: 66 })).toEqual({
      code: 'points-below-pass-mark',
      message: 'Needed: 67 points of 100 in the selection grid; there are 66.',
    });
    expect(reason('points-below-pass-mark', 'fr', { needed: 67, had: 66 }).message).toBe(
      'Exigé\u00a0: 67 points sur 100 dans la grille de sélection; il y en a 66.',
    );
  });

  it('is known: another key is refused', () => {
    expect(() => reason('unheard-of' as MessageKey, 'en')).toThrow(RangeError);
  });
});

it('four levels are listed by ability', () => {
  const levels = { listening: 8, reading: 6, writing: 7, speaking: 5 };
  expect(levelList(levels, 'en')).toBe('listening 8, reading 6, writing 7, speaking 5');
  expect(levelList(levels, 'fr')).toBe(
    'compréhension de l’oral 8, compréhension de l’écrit 6, expression écrite 7, expression orale 5',
  );
});
