import { ABILITIES } from '../../profile/profile.ts';
import type {
  CanadianExperienceRules,
  OccupationGroup,
  ProgramRules,
  SkilledTradesRules,
  SkilledWorkerRules,
  WorkRequirement,
} from '../programs/program-rules.ts';
import { pointRows, pointsByEducation } from './crs-shape.ts';
import { amount, each, fields, list, text, whole } from './shape.ts';

type Grid = SkilledWorkerRules['grid'];

const work = fields<WorkRequirement>({ hours: amount, withinYears: whole });
const levelPoints = fields<Grid['secondLanguage']>({ level: whole, points: whole });

const grid = fields<Grid>({
  education: pointsByEducation,
  firstLanguage: pointRows,
  secondLanguage: levelPoints,
  experience: pointRows,
  age: pointRows,
  arrangedEmployment: whole,
  adaptability: fields<Grid['adaptability']>({
    spouseLanguage: levelPoints,
    ownStudy: whole,
    spouseStudy: whole,
    ownWork: whole,
    spouseWork: whole,
    relative: whole,
    arrangedEmployment: whole,
    cap: whole,
  }),
});

/** The requirements of the programmes: levels, years and points are whole numbers. */
export const programShape = fields<ProgramRules>({
  from: text,
  source: text,
  cec: fields<CanadianExperienceRules>({ work, levelTeer01: whole, levelTeer23: whole }),
  fsw: fields<SkilledWorkerRules>({ work, level: whole, passMark: whole, grid }),
  fst: fields<SkilledTradesRules>({
    work,
    levels: each(ABILITIES, whole),
    trades: list(fields<OccupationGroup>({ prefix: text, except: list(text) })),
  }),
  assessmentYears: whole,
  crsWorkYears: whole,
});
