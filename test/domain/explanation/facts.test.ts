import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/explanation/explanation';
import type { Candidate, Profile } from '#domain/profile/profile';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  somebody,
  TODAY,
} from '../somebody.ts';
import { explained, part, row } from './parts.ts';

/** The fact of a figure of the ranking system. */
function factOf(candidate: Candidate, ending: string, day = TODAY): Fact {
  return row(explained(candidate, day).crs, ending).fact;
}

const reasons = ({ notCounted = [] }: Fact): string[] => notCounted.map(({ text }) => text.en);

describe('a certificate of qualification', () => {
  const held = (issuedOn: string, noc = '72310') =>
    factOf(
      somebody({ certificatesOfQualification: [{ noc, province: 'ON', issuedOn }] }),
      '/certificate/language',
    );

  it('counts from the day on which it is issued', () => {
    const { text, pointers, notCounted } = held(TODAY);
    expect(text.en).toBe('A certificate of qualification in a skilled trade. No valid test result.');
    expect(text.fr).toBe(
      'Un certificat de compétence dans un métier spécialisé. Aucun résultat de test valide.',
    );
    expect([pointers, notCounted]).toEqual([
      ['/profile/certificatesOfQualification/0', '/profile/languageTests'],
      undefined,
    ]);
  });

  it('and says where there is none, or none that counts', () => {
    for (const fact of [
      factOf(somebody(), '/certificate/language'),
      held('2026-03-11'),
      held(TODAY, '21232'),
    ]) {
      expect(fact.text.en).toMatch(/^No certificate of qualification in a skilled trade\. /);
      expect(fact.text.fr).toMatch(/^Aucun certificat de compétence dans un métier spécialisé\. /);
      expect(fact.pointers).toEqual(['/profile/certificatesOfQualification', '/profile/languageTests']);
    }
    expect(held('2026-03-11').notCounted?.[0]?.text.fr).toBe(
      'Ne compte pas\u00a0: certificat pour la CNP 72310 «\u00a0Carpenters\u00a0», délivré après cette date, le 2026-03-11.',
    );
    expect(held(TODAY, '21232').notCounted?.[0]?.text.fr).toBe(
      'Ne compte pas\u00a0: certificat pour la CNP 21232 «\u00a0Software developers and programmers\u00a0», d’une autre profession.',
    );
  });
});

describe('a credential', () => {
  it('counts from the day of the award, a foreign one from that of its assessment', () => {
    for (const credential of [canadianCredential('master', TODAY), foreignCredential('master', TODAY)]) {
      const fact = factOf(somebody({ education: [credential] }), '/core/education');
      expect(fact).toEqual({
        text: {
          en: 'Highest education that counts: master’s or professional degree.',
          fr: 'Plus haut niveau d’études qui compte\u00a0: maîtrise ou diplôme menant à une profession.',
        },
        pointers: ['/profile/education/0'],
      });
    }
  });

  it('awarded later does not count yet', () => {
    const fact = factOf(
      somebody({ education: [canadianCredential('doctoral', '2026-03-11')] }),
      '/core/education',
    );
    const none = [
      'No credential counts: there must be an award and, for a foreign one, a valid equivalency assessment.',
      'Aucun diplôme ne compte\u00a0: il faut l’avoir obtenu et, s’il est étranger, une attestation d’équivalence valide.',
    ];
    expect(fact.text).toEqual({
      en: `${none[0]} Not counted: a doctorate (Canada), awarded after this day, on 2026-03-11.`,
      fr: `${none[1]} Ne compte pas\u00a0: un doctorat (Canada), obtenu après cette date, le 2026-03-11.`,
    });
    expect(fact.pointers).toEqual(['/profile/education']);
  });

  it('on those days is missing for another reason', () => {
    const { assessment, ...degree } = foreignCredential('master', TODAY);
    const awardedToday = { ...degree, awardedOn: TODAY };
    expect(reasons(factOf(somebody({ education: [awardedToday] }), '/core/education'))).toEqual([
      'Not counted: a master’s degree (India), without an equivalency assessment.',
    ]);
    const later = {
      ...awardedToday,
      ...(assessment && { assessment: { ...assessment, issuedOn: '2026-03-11' } }),
    };
    expect(factOf(somebody({ education: [later] }), '/core/education').notCounted?.[0]?.text.fr).toBe(
      'Ne compte pas\u00a0: une maîtrise (Inde), attestation d’équivalence délivrée après cette date, le 2026-03-11.',
    );
  });
});

describe('a test', () => {
  const facts = (languageTests: Profile['languageTests']) => ({
    first: factOf(somebody({ languageTests, firstOfficialLanguage: 'en' }), '/firstLanguage/writing'),
    second: factOf(somebody({ languageTests, firstOfficialLanguage: 'en' }), '/secondLanguage/writing'),
  });

  it('is found among those of the same day and level by what it is', () => {
    const { first, second } = facts([french(7), english(7)]);
    expect([first.pointers, second.pointers]).toEqual([
      ['/profile/languageTests/1/writing'],
      ['/profile/languageTests/0/writing'],
    ]);
    expect(second.level?.rule).toBe('language/tcf-canada/1900-01-01/writing');
  });

  it('is found among those of the same kind and day by all four levels', () => {
    const { first } = facts([{ ...english(9), reading: 6 }, english(9)]);
    expect(first.pointers).toEqual(['/profile/languageTests/1/writing']);
    expect(facts([english(9, '2025-08-01'), english(9)]).first.pointers).toHaveLength(1);
  });

  it('has its levels named in both languages', () => {
    const candidate = couple({}, { languageTests: [{ ...english(5), speaking: 6 }] });
    const { grid } = explained(candidate, TODAY).programs.fsw;
    expect(row(grid, '/spouseLanguage').fact).toEqual({
      text: {
        en: 'CELPIP-General of 2025-09-01: listening 5, reading 5, writing 5, speaking 6.',
        fr: 'CELPIP-General du 2025-09-01\u00a0: compréhension de l’oral 5, compréhension de l’écrit 5, expression écrite 5, expression orale 6.',
      },
      pointers: ['/profile/spouse/languageTests/0'],
    });
  });

  it('that is no accepted one yet is said so, on the day itself too', () => {
    const pte = { ...english(60, '2024-01-29'), test: 'pte-core' as const };
    const candidate = somebody({ languageTests: [pte] });
    expect(factOf(candidate, '/firstLanguage/reading', '2024-01-29').notCounted?.[0]?.text).toEqual({
      en: 'PTE Core of 2024-01-29: not yet an accepted test.',
      fr: 'PTE Core du 2024-01-29\u00a0: test pas encore accepté.',
    });
    expect(factOf(candidate, '/firstLanguage/reading', '2024-01-28').notCounted?.[0]?.text).toEqual({
      en: 'PTE Core of 2024-01-29: taken after this day.',
      fr: 'PTE Core du 2024-01-29\u00a0: passé après cette date.',
    });
  });

  it('is looked for in the language that is declared, and in the other as the second', () => {
    const text = (firstOfficialLanguage: 'en' | 'fr', which: 'first' | 'second') =>
      factOf(somebody({ firstOfficialLanguage }), `/${which}Language/reading`).text.en;
    expect(text('en', 'first')).toBe('No valid test result in English.');
    expect(text('en', 'second')).toBe('No valid test result in French.');
    expect(text('fr', 'first')).toBe('No valid test result in French.');
    expect(text('fr', 'second')).toBe('No valid test result in English.');
    expect(factOf(somebody(), '/firstLanguage/reading').text.fr).toBe('Aucun résultat de test valide.');
    expect(factOf(somebody(), '/additional/french').text.fr).toBe(
      'Aucun résultat de test valide en français. Aucun résultat de test valide en anglais.',
    );
  });
});

describe('a nomination', () => {
  const nominated = (province: string, acceptedOn: string) =>
    factOf({ ...somebody(), nomination: { province, acceptedOn } } as Candidate, '/additional/nomination');

  it.each([
    [
      'BC',
      TODAY,
      '/nomination',
      'Nomination (British Columbia) accepted on 2026-03-10.',
      'Désignation (Colombie-Britannique) acceptée le 2026-03-10.',
    ],
    [
      'BC',
      '2026-03-11',
      '/nomination/acceptedOn',
      'A nomination that is accepted after this day does not count yet.',
      'Une désignation acceptée après cette date ne compte pas encore.',
    ],
    [
      'QC',
      TODAY,
      '/nomination/province',
      'A nomination by Quebec does not count.',
      'Une désignation par le Québec ne compte pas.',
    ],
  ])('by %s of %s', (province, acceptedOn, pointer, en, fr) => {
    expect(nominated(province, acceptedOn)).toEqual({ text: { en, fr }, pointers: [pointer] });
  });

  it('that is not there', () => {
    expect(factOf(somebody(), '/additional/nomination')).toEqual({
      text: { en: 'No accepted nomination.', fr: 'Aucune désignation acceptée.' },
      pointers: ['/nomination'],
    });
  });
});

it.each([
  [true, 'A brother or sister lives in Canada.', 'Un frère ou une sœur vit au Canada.'],
  [false, 'No brother or sister in Canada.', 'Ni frère ni sœur au Canada.'],
  [undefined, 'No brother or sister in Canada.', 'Ni frère ni sœur au Canada.'],
])('a brother or sister: %s', (siblingInCanada, en, fr) => {
  const candidate = somebody(siblingInCanada === undefined ? {} : { siblingInCanada });
  expect(factOf(candidate, '/additional/sibling')).toEqual({
    text: { en, fr },
    pointers: ['/profile/siblingInCanada'],
  });
});

describe('a spouse or partner', () => {
  const fact = (candidate: Candidate) => part(explained(candidate, TODAY).crs, '/core').fact;

  it.each([
    [somebody(), ['/profile/maritalStatus'], 'There is no spouse or partner.'],
    [
      couple({}, { accompanying: false }),
      ['/profile/spouse/accompanying'],
      'A spouse or partner who does not accompany does not count.',
    ],
    [
      couple({}, { canadianOrPermanentResident: true }),
      ['/profile/spouse/accompanying', '/profile/spouse/canadianOrPermanentResident'],
      'A spouse or partner who is a citizen or permanent resident does not count.',
    ],
    [
      couple(),
      ['/profile/spouse/accompanying', '/profile/spouse/canadianOrPermanentResident'],
      'An accompanying spouse or partner who is neither citizen nor permanent resident counts.',
    ],
  ])('counts or not, and why: case %#', (candidate, pointers, en) => {
    expect(fact(candidate)?.pointers).toEqual(pointers);
    expect(fact(candidate)?.text.en).toBe(en);
  });
});
