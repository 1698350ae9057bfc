import type { CredentialLevel } from '#domain/profile/profile';
import type { Field } from './occupations.ts';

/** A way of coming into the pool, as the odds that facts are drawn with. Hand-set; no figure of any authority. */
export interface Track {
  name: string;
  /** How common the track is while no band of scores is scarce. */
  weight: number;
  age: { mean: number; deviation: number; least: number; most: number };
  /** Level in the first official language (CLB or NCLC), before the abilities scatter around it. */
  proficiency: { mean: number; deviation: number };
  /** Highest credential from before coming to Canada. */
  schooling: readonly (readonly [level: CredentialLevel, weight: number])[];
  /** Chance of a second post-secondary credential beside a three-year one. */
  secondCredential: number;
  /** Chance that a foreign credential was assessed. */
  assessed: number;
  canadianStudy: readonly (readonly [level: CredentialLevel | null, weight: number])[];
  /** Years of work in Canada and abroad, drawn evenly between the two. */
  canadianYears: readonly [number, number];
  foreignYears: readonly [number, number];
  fields: readonly (readonly [field: Field, weight: number])[];
  francophone: number;
  /** Chance that somebody who is not francophone has a French test too. */
  bilingual: number;
  partnered: number;
  /** Holds a province's nomination. */
  nominated?: true;
}

const OFFICE_FIELDS: Track['fields'] = [
  ['software', 30],
  ['engineering', 14],
  ['business', 24],
  ['management', 8],
  ['healthcare', 10],
  ['education', 6],
  ['research', 4],
  ['medicine', 3],
];
const LOCAL_FIELDS: Track['fields'] = [
  ['hospitality', 34],
  ['business', 22],
  ['software', 14],
  ['healthcare', 10],
  ['education', 6],
  ['management', 6],
  ['trades', 5],
  ['transport', 3],
  ['research', 2],
];
const MANUAL_FIELDS: Track['fields'] = [
  ['trades', 34],
  ['hospitality', 28],
  ['transport', 18],
  ['healthcare', 12],
  ['agriculture', 5],
  ['business', 5],
];

const abroad: Track = {
  name: 'abroad',
  weight: 44,
  age: { mean: 30, deviation: 4.5, least: 22, most: 46 },
  proficiency: { mean: 8.7, deviation: 0.9 },
  schooling: [
    ['three-year', 58],
    ['master', 36],
    ['professional', 3],
    ['doctoral', 3],
  ],
  secondCredential: 0.25,
  assessed: 0.97,
  canadianStudy: [[null, 1]],
  canadianYears: [0, 0],
  foreignYears: [1, 10],
  fields: OFFICE_FIELDS,
  francophone: 0.008,
  bilingual: 0.008,
  partnered: 0.45,
};

const graduate: Track = {
  name: 'graduate',
  weight: 32,
  age: { mean: 27, deviation: 3.2, least: 21, most: 40 },
  proficiency: { mean: 8.9, deviation: 1 },
  schooling: [
    ['secondary', 22],
    ['two-year', 6],
    ['three-year', 60],
    ['master', 12],
  ],
  secondCredential: 0.15,
  assessed: 0.7,
  canadianStudy: [
    ['one-year', 18],
    ['two-year', 46],
    ['three-year', 14],
    ['master', 22],
  ],
  canadianYears: [0.9, 3],
  foreignYears: [0, 4],
  fields: LOCAL_FIELDS,
  francophone: 0.008,
  bilingual: 0.008,
  partnered: 0.25,
};

const worker: Track = {
  ...graduate,
  name: 'worker',
  weight: 12,
  age: { mean: 34, deviation: 5.5, least: 23, most: 50 },
  proficiency: { mean: 7.6, deviation: 1.2 },
  schooling: [
    ['secondary', 25],
    ['one-year', 10],
    ['two-year', 20],
    ['three-year', 40],
    ['master', 5],
  ],
  assessed: 0.5,
  canadianStudy: [[null, 1]],
  canadianYears: [1, 5],
  foreignYears: [1, 10],
  fields: MANUAL_FIELDS,
  partnered: 0.6,
};

const francophone: Track = {
  ...abroad,
  name: 'francophone',
  weight: 1.5,
  age: { mean: 31, deviation: 5, least: 22, most: 46 },
  proficiency: { mean: 9.6, deviation: 0.9 },
  francophone: 1,
  partnered: 0.45,
};

const modest: Track = {
  ...worker,
  name: 'modest',
  weight: 3,
  age: { mean: 41, deviation: 7, least: 24, most: 56 },
  proficiency: { mean: 6, deviation: 0.9 },
  schooling: [
    ['secondary', 55],
    ['one-year', 25],
    ['two-year', 20],
  ],
  assessed: 0.3,
  canadianYears: [1, 2.4],
  partnered: 0.7,
};

const senior: Track = {
  ...abroad,
  name: 'senior',
  weight: 5,
  age: { mean: 43, deviation: 4, least: 36, most: 53 },
  proficiency: { mean: 7.8, deviation: 0.6 },
  foreignYears: [5, 12],
  partnered: 0.75,
};

const strong: Track = {
  ...graduate,
  name: 'strong',
  weight: 3,
  age: { mean: 28, deviation: 2.5, least: 23, most: 36 },
  proficiency: { mean: 9.8, deviation: 0.6 },
  schooling: [
    ['three-year', 70],
    ['master', 30],
  ],
  assessed: 0.97,
  canadianStudy: [
    [null, 45],
    ['two-year', 15],
    ['three-year', 10],
    ['master', 22],
    ['doctoral', 2],
  ],
  canadianYears: [1, 3.6],
  foreignYears: [0, 5],
  fields: OFFICE_FIELDS,
  francophone: 0.01,
  bilingual: 0.02,
};

const nominee: Track = {
  ...graduate,
  name: 'nominee',
  weight: 2,
  age: { mean: 36, deviation: 7, least: 22, most: 54 },
  proficiency: { mean: 7.1, deviation: 1.2 },
  canadianYears: [0, 3],
  fields: [...LOCAL_FIELDS, ['transport', 8], ['trades', 8]],
  partnered: 0.45,
  nominated: true,
};

/** Older, with little study and the least of language that a programme asks for: provinces nominate them too. */
const modestNominee: Track = {
  ...modest,
  name: 'modest nominee',
  weight: 1,
  age: { mean: 46, deviation: 6, least: 24, most: 58 },
  proficiency: { mean: 5.2, deviation: 0.9 },
  canadianYears: [1, 1.9],
  foreignYears: [0, 2],
  nominated: true,
};

export const TRACKS: readonly Track[] = [
  abroad,
  graduate,
  worker,
  francophone,
  modest,
  senior,
  strong,
  nominee,
  modestNominee,
];
