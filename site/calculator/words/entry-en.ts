import type { EntryWords } from './entry-words.ts';

export const words: EntryWords = {
  questions: {
    'education.level': [
      'What did you complete?',
      'Only completed credentials count. Enter each one: two may give more than one.',
    ],
    'education.country': ['In which country?'],
    'education.awardedOn': ['When was it awarded?'],
    'education.academicYears': [
      'How many years of full-time study did it take? (optional)',
      'Only if it is another number than its name says. Study in Canada counts from one year on.',
    ],
    'education.assessed': [
      'Has it been assessed for Canada?',
      'A credential from abroad counts only with an educational credential assessment (ECA), for five years.',
    ],
    'education.assessment.organisation': [
      'Who assessed it?',
      'For example WES, or the Medical Council of Canada for physicians.',
    ],
    'education.assessment.issuedOn': ['When was the assessment issued?'],
    'education.assessment.reference': ['Reference number (optional)', 'Does not change the score.'],
    'languageTests.test': ['Which test?'],
    'languageTests.takenOn': ['When did you take it?', 'Results count for two years.'],
    'languageTests.listening': ['Listening'],
    'languageTests.reading': ['Reading'],
    'languageTests.writing': ['Writing'],
    'languageTests.speaking': ['Speaking'],
    'languageTests.reference': ['Reference number (optional)', 'Does not change the score.'],
    'work.noc': [
      'Which occupation?',
      'Type a title or the five digits of its NOC 2021 code. The second digit says how skilled it is: 0 to 3 count as skilled.',
    ],
    'work.country': ['In which country?', 'Work in Canada and abroad count apart.'],
    'work.from': ['First day of work'],
    'work.to': ['Last day of work'],
    'work.to.now': ['I still work there'],
    'work.hoursPerWeek': [
      'Paid hours a week',
      '30 or more are full time. Hours of jobs at the same time add up to 30.',
    ],
    'work.selfEmployed': [
      'Self-employed',
      'In Canada such work does not count for most points; physicians are an exception.',
    ],
    'work.fullTimeStudent': [
      'While studying full time',
      'In Canada work beside full-time study does not count for most points.',
    ],
    'work.authorised': ['With authorisation to work in Canada', 'Work without it counts nowhere.'],
    'work.temporaryResident': [
      'With temporary resident status',
      'For example a work or study permit or a visitor’s status. Refugee claimants do not have it.',
    ],
    'certificatesOfQualification.noc': [
      'Which trade?',
      'Type a title or the five digits of its NOC 2021 code.',
    ],
    'certificatesOfQualification.province': ['Which province or territory issued it?'],
    'certificatesOfQualification.issuedOn': ['When was it issued?'],
    'jobOffers.noc': ['Which occupation?', 'Type a title or the five digits of its NOC 2021 code.'],
    'jobOffers.province': ['In which province or territory?'],
    'jobOffers.fullTime': ['Full time', '30 hours a week or more.'],
    'jobOffers.supported': ['Supported', 'By a labour market impact assessment (LMIA), or exempt from one.'],
    'jobOffers.startsOn': ['When does it start? (optional)', 'Does not change the score.'],
    'militaryService.country': ['Whose forces?'],
    'militaryService.from': ['First day of service'],
    'militaryService.to': ['Last day of service'],
    'militaryService.to.now': ['I still serve'],
  },
  levels: {
    secondary: 'Secondary school diploma',
    'one-year': 'Post-secondary programme of one year',
    'two-year': 'Post-secondary programme of two years',
    'three-year': 'Bachelor’s degree, or programme of three years or more',
    master: 'Master’s degree',
    professional: 'Professional degree (medicine, law, pharmacy …)',
    doctoral: 'Doctorate',
  },
  tests: {
    'ielts-general-training': 'IELTS General Training (English)',
    'celpip-general': 'CELPIP-General (English)',
    'pte-core': 'PTE Core (English)',
    'tef-canada': 'TEF Canada (French)',
    'tcf-canada': 'TCF Canada (French)',
  },
  scale: (lowest, highest, step) => `From ${lowest} to ${highest}, in steps of ${step}`,
  scaleLater: 'On the scale of the test',
  occupations: 'Occupations',
  countries: 'Countries',
  found: (count) =>
    count === 0 ? 'None found' : count === 1 ? '1 found; use the arrows' : `${count} found; use the arrows`,
  remove: (what) => `Remove ${what}`,
  notCounted: (faults, whole) =>
    `${whole ? 'Does not count yet' : 'Counts in part'}: ${faults === 1 ? 'one answer is missing or cannot be right' : `${faults} answers are missing or cannot be right`}.`,
};
