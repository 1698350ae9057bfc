import { describe, expect, it } from 'vitest';
import type { Candidate } from '#domain/profile/profile';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../somebody.ts';
import { explained, row } from './parts.ts';

/** Each fact that does not count for a figure, with the reason in English, and the sentence of the figure. */
function notCounted(candidate: Candidate, ending: string, day = TODAY) {
  const { fact, text } = row(explained(candidate, day).crs, ending);
  return { left: (fact.notCounted ?? []).map(({ pointer, text: why }) => [pointer, why.en]), text };
}

describe('why nothing counts is said, fact by fact', () => {
  it('of tests that are too old, of the day after, or were not accepted', () => {
    const pte = {
      test: 'pte-core',
      takenOn: '2024-01-29',
      listening: 90,
      reading: 90,
      writing: 90,
      speaking: 90,
    } as const;
    const languageTests = [english(9, '2023-03-10'), english(9, '2024-03-11')];
    // PTE Core is accepted from 2024-01-30.
    expect(
      notCounted(somebody({ languageTests: [pte] }), '/firstLanguage/reading', '2024-03-01').left,
    ).toEqual([['/profile/languageTests/0', 'PTE Core of 2024-01-29: not yet an accepted test.']]);
    const { left, text } = notCounted(somebody({ languageTests }), '/firstLanguage/reading', '2025-03-10');
    expect(left).toEqual([
      ['/profile/languageTests/0', 'CELPIP-General of 2023-03-10: too old since 2025-03-10.'],
    ]);
    expect(text.en).toContain('2024-03-11');
    expect(notCounted(somebody({ languageTests }), '/firstLanguage/reading', '2024-03-10').left).toEqual([
      ['/profile/languageTests/1', 'CELPIP-General of 2024-03-11: taken after this day.'],
    ]);
  });

  it('of the language that was looked for, and no other', () => {
    const candidate = somebody({
      languageTests: [english(9), french(7, '2023-01-01'), english(5, '2022-01-01')],
    });
    const { left, text } = notCounted(candidate, '/secondLanguage/speaking');
    expect(left).toEqual([
      ['/profile/languageTests/1', 'TCF Canada of 2023-01-01: too old since 2025-01-01.'],
    ]);
    expect(text.fr).toContain(
      'Aucun résultat de test valide en français. TCF Canada du 2023-01-01\u00a0: trop ancien',
    );
    expect(notCounted(candidate, '/additional/french').text.en).toContain('No valid test result in French.');
  });

  it('of credentials: without an assessment, with one too old or later, awarded later', () => {
    const { assessment: _, ...degree } = foreignCredential('master');
    const candidate = somebody({
      education: [
        degree,
        foreignCredential('three-year', '2021-03-10'),
        foreignCredential('two-year', '2026-03-11'),
        canadianCredential('doctoral', '2026-03-11'),
      ],
    });
    const { left, text } = notCounted(candidate, '/core/education');
    expect(left).toEqual([
      ['/profile/education/0', 'Not counted: a master’s degree (India), without an equivalency assessment.'],
      [
        '/profile/education/1',
        'Not counted: a bachelor’s degree or other credential of three years or more (India), equivalency assessment too old since 2026-03-10.',
      ],
      [
        '/profile/education/2',
        'Not counted: a two-year post-secondary credential (India), assessed after this day, on 2026-03-11.',
      ],
      ['/profile/education/3', 'Not counted: a doctorate (Canada), awarded after this day, on 2026-03-11.'],
    ]);
    expect(text.fr).toContain('une maîtrise (Inde), sans attestation d’équivalence');
    expect(notCounted(candidate, '/additional/canadianEducation').left).toEqual([
      ['/profile/education/3', 'Not counted: a doctorate (Canada), awarded after this day, on 2026-03-11.'],
    ]);
  });

  it('of work: self-employed, a student’s, not authorised, TEER 4 or 5, before the window, later', () => {
    const work = [
      job('2020-01-01', '2021-12-31', { selfEmployed: true }),
      job('2022-01-01', '2022-12-31', { fullTimeStudent: true }),
      job('2023-01-01', '2023-12-31', { authorised: false }),
      job('2024-01-01', null, { noc: '65201' }),
      job('2010-01-01', '2016-03-10'),
      job('2026-03-11', null),
      job('2020-01-01', '2021-12-31', { country: 'IN' }),
    ];
    const { left, text } = notCounted(somebody({ work }), '/core/canadianWork');
    expect(left).toEqual([
      [
        '/profile/work/0',
        'Not counted: NOC 21232 “Software developers and programmers” from 2020-01-01 to 2021-12-31, self-employed.',
      ],
      [
        '/profile/work/1',
        'Not counted: NOC 21232 “Software developers and programmers” from 2022-01-01 to 2022-12-31, beside full-time study.',
      ],
      [
        '/profile/work/2',
        'Not counted: NOC 21232 “Software developers and programmers” from 2023-01-01 to 2023-12-31, not authorised.',
      ],
      [
        '/profile/work/3',
        'Not counted: NOC 65201 “Food counter attendants, kitchen helpers and related support occupations” from 2024-01-01, TEER category 4 or 5.',
      ],
      [
        '/profile/work/4',
        'Not counted: NOC 21232 “Software developers and programmers” from 2010-01-01 to 2016-03-10, before 2016-03-11.',
      ],
      [
        '/profile/work/5',
        'Not counted: NOC 21232 “Software developers and programmers” from 2026-03-11, after this day.',
      ],
    ]);
    expect(text.fr).toContain(
      'Ne compte pas\u00a0: CNP 21232 «\u00a0Software developers and programmers\u00a0» du 2020-01-01 au 2021-12-31, travail autonome.',
    );
    // Three are named in the sentence, all of them beside it.
    expect(text.en.match(/Not counted/g)).toHaveLength(3);
  });

  it('of offers and certificates', () => {
    const candidate = somebody({
      jobOffers: [
        { noc: '21232', province: 'ON', fullTime: true, supported: false },
        { noc: '21232', province: 'ON', fullTime: false, supported: true },
        { noc: '65201', province: 'ON', fullTime: true, supported: true },
      ],
      certificatesOfQualification: [
        { noc: '72310', province: 'ON', issuedOn: '2026-03-11' },
        { noc: '21232', province: 'ON', issuedOn: '2020-01-01' },
      ],
    });
    expect(notCounted(candidate, '/additional/jobOffer').left.map(([, why]) => why)).toEqual([
      'Not counted: offer in NOC 21232 “Software developers and programmers”, not supported.',
      'Not counted: offer in NOC 21232 “Software developers and programmers”, not full-time.',
      'Not counted: offer in NOC 65201 “Food counter attendants, kitchen helpers and related support occupations”, TEER category 4 or 5.',
    ]);
    expect(notCounted(candidate, '/certificate/language').left).toEqual([
      [
        '/profile/certificatesOfQualification/0',
        'Not counted: certificate for NOC 72310 “Carpenters”, issued after this day, on 2026-03-11.',
      ],
      [
        '/profile/certificatesOfQualification/1',
        'Not counted: certificate for NOC 21232 “Software developers and programmers”, of another occupation.',
      ],
    ]);
  });

  it('of a spouse', () => {
    const { assessment: _, ...degree } = foreignCredential('master');
    const { left } = notCounted(couple({}, { education: [degree] }), '/spouse/education');
    expect(left.map(([pointer]) => pointer)).toEqual(['/profile/spouse/education/0']);
  });

  it('and nothing is, where everything counts', () => {
    const candidate = somebody({
      education: [canadianCredential('master')],
      languageTests: [english(9)],
      work: [job('2024-01-01', null)],
    });
    expect(JSON.stringify(explained(candidate, TODAY).crs)).not.toContain('notCounted');
  });
});

describe('a row that is not reached, or gives nothing, says so', () => {
  const text = (candidate: Candidate, ending: string, day = TODAY) =>
    row(explained(candidate, day).crs, ending).text.en;

  it('of a combination: the bands of both factors', () => {
    const candidate = somebody({
      education: [canadianCredential('three-year')],
      languageTests: [{ ...english(9), reading: 6 }],
      work: [job('2020-01-01', '2021-12-31', { country: 'IN' })],
    });
    expect(text(candidate, '/transferability/education/language')).toContain(
      'No row for: bachelor’s degree or programme of three years or more; language below level 7 in some ability.',
    );
    expect(text(candidate, '/transferability/foreignWork/canadianWork')).toContain(
      'No row for: 1 year or more of work outside Canada; less than 1 year of work in Canada.',
    );
    expect(text(candidate, '/certificate/language')).toContain('No row for: no certificate.');
    const better = { profile: { ...candidate.profile, languageTests: [english(7)] } };
    expect(text(better, '/transferability/education/language')).toContain(
      'Row: bachelor’s degree or programme of three years or more; language at level 7 or more in all abilities.',
    );
  });

  it('of section D: what the rules of the day give nothing for', () => {
    const candidate = somebody({
      siblingInCanada: true,
      jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }],
    });
    const nothing = 'which gives nothing under the rules of this day';
    expect(text(candidate, '/additional/sibling', '2017-06-05')).toContain(nothing);
    expect(text(candidate, '/additional/sibling', '2017-06-06')).not.toContain(nothing);
    expect(text(candidate, '/additional/jobOffer', '2025-03-24')).not.toContain(nothing);
    expect(text(candidate, '/additional/jobOffer', '2025-03-25')).toContain(nothing);
  });
});

it('says why the Canadian Experience Class asks for its level: the occupation with most of the experience', () => {
  const work = [job('2025-01-01', '2025-12-31', { noc: '72310' }), job('2024-07-01', '2024-12-31')];
  const { requirements } = explained(somebody({ work, languageTests: [english(6)] }), TODAY).programs.cec;
  const language = requirements.find(({ rule }) => rule.endsWith('/cec/language'));
  expect(language).toMatchObject({ outcome: 'met', row: { reading: 5 } });
  expect(language?.fact.text.en).toContain(
    'Most of the Canadian experience is in NOC 72310 “Carpenters”, TEER category 2.',
  );
  expect(language?.fact.pointers).toEqual(['/profile/work/0', '/profile/languageTests/0']);
});
