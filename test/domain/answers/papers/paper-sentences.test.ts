import { describe, expect, it } from 'vitest';
import type { PaperCode } from '#domain/answers/papers/paper-sentences';
import type { Candidate, CredentialLevel, OfficialLanguage } from '#domain/profile/profile';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';
import { papers } from './papers.ts';

function sentence(
  candidate: Candidate,
  code: PaperCode,
  language: OfficialLanguage,
  day = TODAY,
): string | undefined {
  return papers(candidate, day).find((paper) => paper.code === code)?.message[language];
}

/** A candidate who needs almost every paper. */
const { profile } = couple({
  familySize: 5,
  siblingInCanada: true,
  languageTests: [english(7)],
  education: [foreignCredential('master')],
  work: [
    job('2024-01-01', null),
    job('2019-01-01', '2020-12-31', { country: 'DE', noc: '22220', selfEmployed: true }),
  ],
  militaryService: [{ country: 'CH', from: '2016-01-01', to: '2016-02-01' }],
  jobOffers: [{ noc: '72401', province: 'ON', fullTime: true, supported: true }],
  certificatesOfQualification: [{ noc: '63200', province: 'NS', issuedOn: TODAY }],
});
const everything: Candidate = { profile, nomination: { province: 'BC', acceptedOn: TODAY } };
const resident = couple({ maritalStatus: 'common-law' }, { canadianOrPermanentResident: true });

const SENTENCES: Readonly<Record<PaperCode, readonly [Candidate, en: string[], fr: string[], day?: string]>> =
  {
    passport: [everything, ['passport'], ['passeport']],
    photographs: [everything, ['Photographs'], ['photographies']],
    'language-test': [
      everything,
      ['language test CELPIP', 'two years'],
      ['test de langue CELPIP', 'deux ans'],
    ],
    'education-assessment': [
      everything,
      ['assessment', 'a master’s degree (India)'],
      ['équivalence', 'une maîtrise (Inde)'],
    ],
    diploma: [
      everything,
      ['diploma and transcripts', 'a master’s degree (India)'],
      ['diplôme et les relevés', 'une maîtrise (Inde)'],
    ],
    'proof-of-funds': [
      everything,
      ['funds for a family of 5', 'not needed'],
      ['fonds', 'famille\u00a0: 5', 'non requise'],
    ],
    'work-reference': [
      everything,
      ['reference letter', '(occupation 21232 “Software developers and programmers”)'],
      ['lettre', '(profession 21232 «\u00a0Software developers and programmers\u00a0»)'],
    ],
    'self-employment-record': [
      everything,
      ['self-employed', '(occupation 22220 “Computer network and web technicians”)'],
      ['travail autonome', '(profession 22220 «\u00a0Computer network and web technicians\u00a0»)'],
    ],
    'work-authorisation': [everything, ['Work permits'], ['permis de travail']],
    'nomination-certificate': [
      everything,
      ['nomination', '(British Columbia)'],
      ['désignation', '(Colombie-Britannique)'],
    ],
    'job-offer-letter': [
      everything,
      ['job offer', '(occupation 72401 “Heavy-duty equipment mechanics”)'],
      ['offre d’emploi', '(profession 72401 «\u00a0Heavy-duty equipment mechanics\u00a0»)'],
    ],
    'labour-market-assessment': [
      everything,
      ['labour market', '(occupation 72401 “Heavy-duty equipment mechanics”)'],
      ['marché du travail', '(profession 72401 «\u00a0Heavy-duty equipment mechanics\u00a0»)'],
    ],
    'certificate-of-qualification': [
      everything,
      ['qualification', 'trade 63200 “Cooks” (Nova Scotia)'],
      ['compétence', 'métier 63200 «\u00a0Cooks\u00a0» (Nouvelle-Écosse)'],
    ],
    'police-certificate': [
      everything,
      ['police certificate (Germany)'],
      ['certificat de police (Allemagne)'],
    ],
    'military-record': [everything, ['armed forces (Switzerland)'], ['forces armées (Suisse)']],
    'marriage-certificate': [everything, ['marriage certificate'], ['certificat de mariage']],
    'birth-certificates': [everything, ['Birth certificates', '(3,'], ['actes de naissance', '(3,']],
    'sibling-proof': [everything, ['brother or sister'], ['frère ou la sœur']],
    'medical-examination': [
      everything,
      ['medical examination', 'before the application'],
      ['examen médical', 'avant la présentation'],
    ],
    'medical-examination-later': [
      somebody(),
      ['medical examination', 'after the application'],
      ['examen médical', 'après la présentation'],
      '2024-03-10',
    ],
    'common-law-proof': [resident, ['common-law'], ['union de fait']],
    'status-in-canada': [
      resident,
      ['citizen or permanent resident of Canada'],
      ['citoyen ou résident permanent du Canada'],
    ],
    'separation-proof': [somebody({ maritalStatus: 'separated' }), ['separation'], ['séparation']],
    'divorce-certificate': [somebody({ maritalStatus: 'divorced' }), ['divorce'], ['divorce']],
    'death-certificate': [
      somebody({ maritalStatus: 'widowed' }),
      ['death certificate'],
      ['certificat de décès'],
    ],
  };

describe('the sentence of a paper', () => {
  it.each(Object.entries(SENTENCES))(
    '%s names what it is about in both languages',
    (name, [candidate, en, fr, day]) => {
      const code = name as PaperCode;
      for (const words of en) expect(sentence(candidate, code, 'en', day)).toContain(words);
      for (const words of fr) expect(sentence(candidate, code, 'fr', day)).toContain(words);
    },
  );

  it.each<[CredentialLevel, string, string]>([
    ['secondary', 'a secondary school', 'études secondaires'],
    ['one-year', 'a one-year', 'd’un an'],
    ['two-year', 'a two-year', 'de deux ans'],
    ['three-year', 'a bachelor’s degree', 'un baccalauréat'],
    ['master', 'a master’s degree', 'une maîtrise'],
    ['professional', 'a professional degree', 'une profession'],
    ['doctoral', 'a doctorate', 'un doctorat'],
  ])('names a credential of level %s', (level, en, fr) => {
    const candidate = somebody({ education: [canadianCredential(level)] });
    expect(sentence(candidate, 'diploma', 'en')).toContain(en);
    expect(sentence(candidate, 'diploma', 'fr')).toContain(fr);
  });

  it('of funds names the amount where it is known, and says where it is not', () => {
    // For one person 15,263 since 2025-07-07.
    expect(sentence(somebody(), 'proof-of-funds', 'en')).toContain('15,263');
    expect(sentence(somebody(), 'proof-of-funds', 'fr')).toMatch(/15\s263/);
    expect(sentence(somebody(), 'proof-of-funds', 'en', '2016-06-01')).toContain('not known');
    expect(sentence(somebody(), 'proof-of-funds', 'fr', '2016-06-01')).toContain('pas connu');
  });
});
