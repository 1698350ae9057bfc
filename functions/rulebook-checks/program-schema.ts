import * as v from 'valibot';
import { ABILITIES } from '#domain/profile/profile';
import type {
  CanadianExperienceRules,
  OccupationGroup,
  ProgramRules,
  SkilledTradesRules,
  SkilledWorkerRules,
  WorkRequirement,
} from '#domain/rulebook/programs/program-rules';
import { pointRows, pointsByEducation } from './crs-schema.ts';
import { amount, fields, list, text, whole } from './shape.ts';

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
export const programSchema = fields<ProgramRules>({
  from: text,
  source: text,
  cec: fields<CanadianExperienceRules>({ work, levelTeer01: whole, levelTeer23: whole }),
  fsw: fields<SkilledWorkerRules>({ work, level: whole, passMark: whole, grid }),
  fst: fields<SkilledTradesRules>({
    work,
    levels: fields<SkilledTradesRules['levels']>(v.entriesFromList(ABILITIES, whole)),
    trades: list(fields<OccupationGroup>({ prefix: text, except: list(text) })),
  }),
  hoursPerYear: amount,
  assessmentYears: whole,
  crsWorkYears: whole,
});
