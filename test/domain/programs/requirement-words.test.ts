import { describe, expect, it } from 'vitest';
import type { ExplainedRequirement, Fact } from '#domain/explanation/explanation';
import type { Candidate, MilitaryService, Profile } from '#domain/profile/profile';
import { explained } from '../explanation/parts.ts';
import { canadianCredential, english, job, somebody, TODAY } from '../somebody.ts';

function asked(
  candidate: Candidate,
  program: 'cec' | 'fsw' | 'fst' | 'pnp',
  name: string,
  day = TODAY,
): ExplainedRequirement {
  const found = explained(candidate, day).programs[program].requirements.find(
    ({ rule }) => rule.endsWith(`/${name}`) || (name === 'funds' && rule.startsWith('funds/')),
  );
  if (found === undefined) throw new Error(`no requirement ${name}`);
  return found;
}

const WORKER: Partial<Profile> = {
  education: [canadianCredential('three-year')],
  languageTests: [english(9)],
  work: [job('2023-03-01', null)],
};

describe('a requirement in words', () => {
  it.each([
    ['ON', 'Met. Intended: Ontario.', 'Exigence satisfaite. Choix\u00a0: Ontario.'],
    ['any', 'Met. Intended: any province.', 'Exigence satisfaite. Choix\u00a0: n’importe quelle province.'],
    ['QC', 'Not met. Intended: Quebec.', 'Exigence non satisfaite. Choix\u00a0: Québec.'],
  ] as const)('the province %s', (intendedProvince, en, fr) => {
    expect(asked(somebody({ intendedProvince }), 'cec', 'province').text).toEqual({
      en: `The intended province is not Quebec. ${en}`,
      fr: `La province choisie n’est pas le Québec. ${fr}`,
    });
  });

  it('the work of each programme', () => {
    expect(asked(somebody(), 'cec', 'work').text.en).toMatch(
      /^At least 1,560 hours of skilled work in Canada, not self-employed, authorised and not beside full-time study, within 3 years\. Not met\. /,
    );
    expect(asked(somebody(), 'fsw', 'work').text.fr).toMatch(
      /^Au moins 1\u00a0560 heures de travail qualifié dans une même profession sans interruption, en 10 ans\. Exigence non satisfaite\. /,
    );
    expect(asked(somebody(), 'fst', 'work').text.en).toMatch(
      /^At least 3,120 hours of work in one skilled trade within 5 years\. Not met\. /,
    );
  });

  it('a language level, of each ability by itself', () => {
    const { text } = asked(somebody(), 'fst', 'language');
    expect(text.en).toBe(
      'One valid test result in English or French reaches listening 5, reading 4, writing 4, speaking 5. Not met. No valid test result.',
    );
    expect(text.fr).toBe(
      'Un même résultat de test valide, en français ou en anglais, atteint\u00a0: compréhension de l’oral 5, compréhension de l’écrit 4, expression écrite 4, expression orale 5. Exigence non satisfaite. Aucun résultat de test valide.',
    );
  });

  it('settlement funds that are known, with what there is', () => {
    expect(asked(somebody({ settlementFunds: 9000.5 }), 'fsw', 'funds').text).toEqual({
      en: 'Settlement funds of CAD 15,263 for a family of 1. Not met. There are CAD 9,000.',
      fr: 'Fonds d’établissement de 15\u00a0263\u00a0$\u00a0CA (taille de la famille\u00a0: 1). Exigence non satisfaite. Montant disponible\u00a0: 9\u00a0000\u00a0$\u00a0CA.',
    });
  });

  it('and those that are enough to the dollar, and not known, and not needed', () => {
    expect(asked(somebody({ settlementFunds: 15_263 }), 'fsw', 'funds').outcome).toBe('met');
    expect(asked(somebody({ settlementFunds: 15_262 }), 'fsw', 'funds').outcome).toBe('unmet');
    expect(asked(somebody(), 'fsw', 'funds', '2016-12-31').text).toEqual({
      en: 'Settlement funds for a family of 1; the amount of this day is not known. Unknown; held against no candidate. There are CAD 50,000.',
      fr: 'Fonds d’établissement (taille de la famille\u00a0: 1); le montant à cette date n’est pas connu. Exigence inconnue; elle n’est opposée à aucun candidat. Montant disponible\u00a0: 50\u00a0000\u00a0$\u00a0CA.',
    });
    const jobOffers = [{ noc: '21232', province: 'ON', fullTime: true, supported: true }] as const;
    const free = somebody({ ...WORKER, settlementFunds: 0, jobOffers: [...jobOffers] });
    expect(asked(free, 'fsw', 'funds').text.en).toContain(' Not needed here. There are CAD 0.');
    expect(asked(free, 'fsw', 'funds').text.fr).toContain(' Exigence sans objet ici. ');
  });

  it('education', () => {
    const { row, text, fact } = asked(
      somebody({ education: [canadianCredential('master')] }),
      'fsw',
      'education',
    );
    expect(row).toEqual({ education: 'secondary' });
    expect(text.fr).toBe(
      'Un diplôme canadien, ou un diplôme étranger avec une attestation d’équivalence. Exigence satisfaite. Plus haut niveau d’études qui compte\u00a0: maîtrise ou diplôme menant à une profession.',
    );
    expect(fact.pointers).toEqual(['/profile/education/0']);
  });
});

describe('the programmes of a nominee', () => {
  const program = (facts: Partial<Profile>) => asked(somebody(facts), 'pnp', 'program').fact.text;

  it('are named', () => {
    expect(program({ ...WORKER, settlementFunds: 0 })).toEqual({
      en: 'Requirements met: Canadian Experience Class.',
      fr: 'Exigences remplies\u00a0: catégorie de l’expérience canadienne.',
    });
    const work = [job('2021-01-01', null, { noc: '72310' })];
    const certificatesOfQualification = [{ noc: '72310', province: 'ON' as const, issuedOn: '2020-01-01' }];
    expect(program({ ...WORKER, work, certificatesOfQualification })).toEqual({
      en: 'Requirements met: Canadian Experience Class, Federal Skilled Worker class, Federal Skilled Trades class.',
      fr: 'Exigences remplies\u00a0: catégorie de l’expérience canadienne, travailleurs qualifiés (fédéral), travailleurs de métiers spécialisés.',
    });
  });

  it('are none', () => {
    expect(program({})).toEqual({
      en: 'The requirements of none are met.',
      fr: 'Les exigences d’aucun ne sont remplies.',
    });
  });
});

describe('service in foreign armed forces', () => {
  function served(militaryService: MilitaryService[]): Fact {
    const found = explained(somebody({ militaryService }), TODAY).categories.find(
      ({ lane }) => lane === 'military',
    );
    if (found === undefined) throw new Error('no category of recruits');
    return found.fact;
  }
  const spell = (from: string, to: string | null, country = 'FR') => ({ country, from, to });

  it('is the longest up to the day, whatever stands first, and however long it goes on', () => {
    const spells = [
      spell('2020-01-01', null),
      spell('2000-01-01', '2009-12-31'),
      spell('2015-01-01', '2016-12-31', 'DE'),
    ];
    for (const order of [spells, spells.toReversed()])
      expect(served(order).text).toMatchObject({
        en: expect.stringContaining(
          'Longest service without a break (France): from 2000-01-01 to 2009-12-31. ',
        ),
        fr: expect.stringContaining(
          'Plus long service sans interruption (France)\u00a0: du 2000-01-01 au 2009-12-31. ',
        ),
      });
  });

  it('points to every part of the spell, and to no other service', () => {
    const parts = [
      spell('2005-01-01', '2005-12-31', 'DE'),
      spell('2010-01-01', '2010-01-01'),
      spell('2010-01-02', '2026-03-09'),
      spell('2026-03-10', null),
      spell('2000-01-01', '2001-12-31'),
      spell('2012-01-01', '2013-12-31', 'US'),
    ];
    expect(
      served(parts).pointers.filter((pointer) => pointer.startsWith('/profile/militaryService')),
    ).toEqual(['/profile/militaryService/1', '/profile/militaryService/2', '/profile/militaryService/3']);
    const ended = [spell('2010-01-01', '2020-12-31'), spell('2026-01-01', null), spell('2027-01-01', null)];
    expect(served(ended).pointers[0]).toBe('/profile/militaryService/0');
    expect(served(ended).pointers[1]).toBe('/profile/jobOffers');
  });

  it('may begin on the day, and does not count before', () => {
    expect(served([spell(TODAY, null)]).text.en).toContain(': from 2026-03-10 to 2026-03-10. ');
    for (const none of [[], [spell('2026-03-11', null)]]) {
      expect(served(none).text.en).toMatch(/^No service in foreign armed forces up to this day\. /);
      expect(served(none).pointers).toEqual([
        '/profile/militaryService',
        '/profile/jobOffers',
        '/profile/education',
      ]);
    }
  });
});

it('a day before the first rules cannot be explained', () => {
  expect(() => explained(somebody(), '2014-12-31')).toThrow(
    new RangeError('no rules were in force on this day'),
  );
  expect(explained(somebody(), '2015-01-01').asOf).toBe('2015-01-01');
});
