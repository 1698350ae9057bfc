import type { Ability } from '../../profile/profile.ts';
import type { Dated } from '../dated.ts';
import type { EducationLevel, PointRow } from '../rows.ts';

/** Work that a programme asks for. */
export interface WorkRequirement {
  hours: number;
  withinYears: number;
}

/** IRPR 87.1. The threshold depends on the TEER category of the occupation with most of the experience. */
export interface CanadianExperienceRules {
  work: WorkRequirement;
  levelTeer01: number;
  levelTeer23: number;
}

/** IRPR 75, 76, 78 to 83. */
export interface SkilledWorkerRules {
  /** Over a continuous period, in one occupation. */
  work: WorkRequirement;
  level: number;
  passMark: number;
  grid: {
    education: Readonly<Record<EducationLevel, number>>;
    /** Per ability in the first official language, by level. */
    firstLanguage: readonly PointRow[];
    secondLanguage: { level: number; points: number };
    /** By completed years. */
    experience: readonly PointRow[];
    age: readonly PointRow[];
    arrangedEmployment: number;
    adaptability: {
      spouseLanguage: { level: number; points: number };
      ownStudy: number;
      spouseStudy: number;
      ownWork: number;
      spouseWork: number;
      relative: number;
      arrangedEmployment: number;
      cap: number;
    };
  };
}

/** A group of the classification by the leading digits of its codes. */
export interface OccupationGroup {
  prefix: string;
  except: readonly string[];
}

/** IRPR 87.2. */
export interface SkilledTradesRules {
  /** In one trade. */
  work: WorkRequirement;
  levels: Readonly<Record<Ability, number>>;
  trades: readonly OccupationGroup[];
}

/** The requirements of the federal programmes from a day on. */
export interface ProgramRules extends Dated {
  cec: CanadianExperienceRules;
  fsw: SkilledWorkerRules;
  fst: SkilledTradesRules;
  /** Paid hours of a year of work (IRPR 73(1), 80(7)). */
  hoursPerYear: number;
  /** An equivalency assessment counts while it is less than this many years old (IRPR 75(2)(e)). */
  assessmentYears: number;
  /** Canadian and foreign work of the CRS counts within this many years. */
  crsWorkYears: number;
}
