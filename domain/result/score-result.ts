import type { IsoDate } from '../profile/profile.ts';
import type { Reason, SpokenVerdict, Warning } from './verdict.ts';

export interface CrsBreakdown {
  total: number;
  core: {
    total: number;
    age: number;
    education: number;
    firstLanguage: number;
    secondLanguage: number;
    canadianWork: number;
  };
  spouse: { total: number; education: number; language: number; canadianWork: number };
  transferability: { total: number; education: number; foreignWork: number; certificate: number };
  additional: {
    total: number;
    nomination: number;
    jobOffer: number;
    canadianEducation: number;
    french: number;
    sibling: number;
    /** Only under rules that have levels of occupations by wage: no published ones have yet. */
    highWage?: number;
  };
}

/** Sections A to D, and the factors of each, by the names of the result. */
export type Section = Exclude<keyof CrsBreakdown, 'total'>;
export type Factor<Of extends Section> = Exclude<keyof CrsBreakdown[Of], 'total'>;

/** The 67-point grid of the Federal Skilled Worker class (IRPR 78-83). */
export interface SkilledWorkerGrid {
  total: number;
  language: number;
  education: number;
  experience: number;
  age: number;
  arrangedEmployment: number;
  adaptability: number;
}

export type GridFactor = Exclude<keyof SkilledWorkerGrid, 'total'>;

export const PROGRAMS = ['cec', 'fsw', 'fst', 'pnp'] as const;
export type Program = (typeof PROGRAMS)[number];
/** Programmes of their own: a nomination is added to one of these. */
export type FederalProgram = Exclude<Program, 'pnp'>;

export interface ProgramResult<Said = Reason> {
  eligible: boolean;
  /** Every requirement that is not met. Empty when eligible. */
  reasons: Said[];
  /** Requirements of which nobody can say whether they are met, by name; the candidate has the benefit of the doubt. */
  unknown?: readonly string[];
}

export interface ProgramResults<Said = Reason> {
  cec: ProgramResult<Said>;
  fsw: ProgramResult<Said> & { grid: SkilledWorkerGrid };
  fst: ProgramResult<Said>;
  pnp: ProgramResult<Said>;
}

/** The score of one candidate on one day under one dated ruleset, without the day on which it changes next. */
export interface Evaluation {
  asOf: IsoDate;
  /** The id of the dated rules used, e.g. `2025-03-25`. */
  ruleset: string;
  warnings: Warning[];
  crs: CrsBreakdown;
  programs: ProgramResults;
  /** Every lane that the candidate ranks in; empty when in no programme. */
  lanes: string[];
}

/** A result with the first later day on which time alone changes it. */
export interface ScoreResult extends Evaluation {
  nextChangeOn: IsoDate | null;
}

/** A result in the words of one language, as the API and the command line give it. */
export interface SpokenResult extends Omit<ScoreResult, 'warnings' | 'programs'> {
  warnings: SpokenVerdict[];
  programs: ProgramResults<SpokenVerdict>;
}
