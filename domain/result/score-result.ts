import type { IsoDate } from '../profile/profile.ts';

/** A stable code and a sentence: for a requirement that is not met, or a fact that does not count. */
export interface Reason {
  code: string;
  message: string;
}

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
  };
}

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

export interface ProgramResult {
  eligible: boolean;
  /** Every requirement that is not met. Empty when eligible. */
  reasons: Reason[];
}

export interface ProgramResults {
  cec: ProgramResult;
  fsw: ProgramResult & { grid: SkilledWorkerGrid };
  fst: ProgramResult;
  pnp: ProgramResult;
}

/** The score of one candidate on one day under one dated ruleset. */
export interface ScoreResult {
  asOf: IsoDate;
  /** The id of the dated rules used, e.g. `2025-03-25`. */
  ruleset: string;
  warnings: Reason[];
  crs: CrsBreakdown;
  programs: ProgramResults;
  /** Every lane that the candidate ranks in; empty when in no programme. */
  lanes: string[];
  /** First later day on which time alone changes this result. */
  nextChangeOn: IsoDate | null;
}
