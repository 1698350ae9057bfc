import type { Words } from './words.ts';

export const words: Words = {
  title: 'Score calculator',
  intro:
    'Answer what applies to you. The score moves with every answer, and nothing that you type leaves this browser. Give days as they are on your papers: what counts on which day follows from them.',
  jump: 'Parts of the form',
  sections: {
    day: 'Day of the score',
    you: 'You and your family',
    spouse: 'Spouse or partner',
    education: 'Education',
    languages: 'Language tests',
    work: 'Work',
    canada: 'Offers, certificates and nomination',
    military: 'Military service',
  },
  questions: {
    day: [
      'Which day do you want the score for?',
      'Any day since 1 January 2015, also one to come. The rules of that day apply.',
    ],
    dateOfBirth: ['When were you born?', 'Age gives up to 110 points, the most from 20 to 29 years.'],
    maritalStatus: [
      'What is your marital status?',
      'With a spouse or partner some points move from your own answers to theirs.',
    ],
    familySize: [
      'How many people are in your family?',
      'You, your spouse or partner, and dependent children, also those who stay behind. Left empty: 1, or 2 with a spouse or partner.',
    ],
    siblingInCanada: [
      'Does a brother or sister live in Canada?',
      'Yours or your accompanying spouse’s; 18 or older, a citizen or permanent resident.',
    ],
    'spouse.accompanying': [
      'Will your spouse or partner come with you to Canada?',
      'One who stays behind adds and takes no points.',
    ],
    'spouse.canadianOrPermanentResident': [
      'Is your spouse or partner a Canadian citizen or permanent resident?',
    ],
    firstOfficialLanguage: [
      'Which is your first official language?',
      'Matters only with tests in both. As a rule the choice with the higher score is taken.',
    ],
    nominated: [
      'Have you accepted a nomination by a province or territory?',
      'It gives 600 points. Quebec selects its own immigrants and nominates nobody here.',
    ],
    'nomination.province': ['Who nominated you?'],
    'nomination.acceptedOn': ['On which day did you accept the nomination?'],
    intendedProvince: [
      'Where in Canada do you want to live?',
      'Who wants to live in Quebec is in none of the federal programmes.',
    ],
    settlementFunds: [
      'How much money can you bring, in Canadian dollars?',
      'Yours to spend and free of debt. It gives no points, but two programmes ask for it unless you work in Canada with an offer.',
    ],
  },
  lists: {
    education: {
      title: 'Diplomas and degrees',
      one: 'Credential',
      hint: 'Every diploma, certificate and degree that you completed, from secondary school on.',
      add: 'Add a credential',
      addAnother: 'Add another credential',
      spouse: 'Their diplomas and degrees',
    },
    languageTests: {
      title: 'Results',
      one: 'Test',
      hint: 'Each sitting with its four results, as the report shows them. Of several the best counts.',
      add: 'Add a test',
      addAnother: 'Add another test',
      spouse: 'Their language tests',
    },
    work: {
      title: 'Jobs',
      one: 'Job',
      hint: 'Paid work in the last ten years. A new entry for each occupation, employer and time.',
      add: 'Add a job',
      addAnother: 'Add another job',
      spouse: 'Their work',
    },
    certificatesOfQualification: {
      title: 'Certificates of qualification in a trade',
      one: 'Certificate',
      hint: 'Issued by a Canadian province, territory or federal body to work in a skilled trade.',
      add: 'Add a certificate',
      addAnother: 'Add another certificate',
    },
    jobOffers: {
      title: 'Job offers from Canada',
      one: 'Offer',
      hint: 'They gave 50 or 200 points until 24 March 2025. Programmes still look at them.',
      add: 'Add an offer',
      addAnother: 'Add another offer',
    },
    militaryService: {
      title: 'Service in armed forces',
      one: 'Service',
      hint: 'Gives no points. One category of rounds asks for it.',
      add: 'Add a service',
      addAnother: 'Add another service',
    },
  },
  spouseDoesNotCount: 'Their education, tests and work do not count, so nothing more is asked.',
  marital: {
    single: 'Single',
    married: 'Married',
    'common-law': 'Common-law partner',
    separated: 'Separated',
    divorced: 'Divorced',
    widowed: 'Widowed',
  },
  firstLanguage: { auto: 'The one that gives more', en: 'English', fr: 'French' },
  anyProvince: 'Anywhere, or not decided',
  choose: 'Choose',
  yes: 'Yes',
  no: 'No',
  dayParts: { date: 'Day', month: 'Month', year: 'Year' },
  removed: (what) => `${what} is removed.`,
  undo: 'Undo',
  faults: {
    required: 'Answer this question',
    'wrong-type': 'Enter a number',
    'not-a-date': 'Enter a day that exists, with day, month and year',
    'unknown-occupation': 'Choose an occupation from the list, by its title or code',
    'not-a-country': 'Choose a country from the list',
    'not-allowed': 'Choose one of the answers',
  },
  notLoaded: 'A part of the page could not be loaded. Load the page again.',
  today: 'Today',
  dayKept: 'Until this is a whole day, the score is that of the last one.',
  score: {
    title: 'Your score',
    needsBirth: 'Enter your date of birth to see a score.',
    birthKept: 'The date of birth is not complete; the score is of the one before.',
    leftOut: 'Not counted yet',
    points: (total) => `${total} points`,
    changed: (total) => `Your score is now ${total} points.`,
    why: 'See why',
    details: 'The score in detail',
  },
  check: {
    button: 'Check my answers',
    title: (count) =>
      count === 1
        ? 'One answer is missing or cannot be right'
        : `${count} answers are missing or cannot be right`,
    fine: 'Every answer is complete and counts.',
  },
};
