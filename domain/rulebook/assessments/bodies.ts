import type { AssessmentBody } from './assessment-body.ts';

const HOW = 'IRCC, how to get an educational credential assessment (stored copy)';
/** French names are those that the bodies go by. The names of general bodies are in part recalled, so that one that is not listed refuses no candidate. */
const GENERAL = `${HOW}; the list of general bodies in part recalled`;

export const ASSESSMENT_BODIES: readonly AssessmentBody[] = [
  {
    code: 'MCC',
    name: 'Medical Council of Canada',
    frenchName: 'Conseil médical du Canada',
    alsoCalled: [],
    from: '2013-04-17',
    source: HOW,
    occupations: ['31100', '31101', '31102'],
  },
  {
    code: 'PEBC',
    name: 'Pharmacy Examining Board of Canada',
    frenchName: 'Bureau des examinateurs en pharmacie du Canada',
    alsoCalled: [],
    from: '2014-01-06',
    source: HOW,
    occupations: ['31120'],
  },
  {
    code: 'CACB',
    name: 'Canadian Architectural Certification Board',
    frenchName: 'Conseil canadien de certification en architecture',
    alsoCalled: [],
    from: null,
    source: HOW,
    occupations: ['21200'],
  },
  {
    code: 'WES',
    name: 'World Education Services',
    frenchName: 'World Education Services',
    alsoCalled: [],
    from: null,
    source: GENERAL,
    occupations: [],
  },
  {
    code: 'CES',
    name: 'Comparative Education Service',
    frenchName: 'Comparative Education Service',
    alsoCalled: [],
    from: null,
    source: GENERAL,
    occupations: [],
  },
  {
    code: 'ICAS',
    name: 'International Credential Assessment Service of Canada',
    frenchName: 'International Credential Assessment Service of Canada',
    alsoCalled: ['International Credential Assessment Service'],
    from: null,
    source: GENERAL,
    occupations: [],
  },
  {
    code: 'IQAS',
    name: 'International Qualifications Assessment Service',
    frenchName: 'International Qualifications Assessment Service',
    alsoCalled: [],
    from: null,
    source: GENERAL,
    occupations: [],
  },
  {
    code: 'ICES',
    name: 'International Credential Evaluation Service',
    frenchName: 'International Credential Evaluation Service',
    alsoCalled: [],
    from: null,
    source: GENERAL,
    occupations: [],
  },
];
