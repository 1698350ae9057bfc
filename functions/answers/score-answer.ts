import * as v from 'valibot';
import { LANES } from '#domain/categories/lanes';
import type { CrsBreakdown, SkilledWorkerGrid, SpokenResult } from '#domain/result/score-result';
import type { SpokenVerdict } from '#domain/result/verdict';
import { answerOf } from './answer-of.ts';
import { code, day, points } from './scalars.ts';

const maybe = v.exactOptional;

export const lanes = v.array(v.picklist(LANES));

export const verdict = answerOf<SpokenVerdict>()(v.strictObject({ code, message: v.string() }));

export const crs = answerOf<CrsBreakdown>()(
  v.strictObject({
    total: points,
    core: v.strictObject({
      total: points,
      age: points,
      education: points,
      firstLanguage: points,
      secondLanguage: points,
      canadianWork: points,
    }),
    spouse: v.strictObject({ total: points, education: points, language: points, canadianWork: points }),
    transferability: v.strictObject({
      total: points,
      education: points,
      foreignWork: points,
      certificate: points,
    }),
    additional: v.strictObject({
      total: points,
      nomination: points,
      jobOffer: points,
      canadianEducation: points,
      french: points,
      sibling: points,
      highWage: maybe(points),
    }),
  }),
);

/** Points of the selection grid, of 100. */
const gridPoints = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

export const grid = answerOf<SkilledWorkerGrid>()(
  v.strictObject({
    total: gridPoints,
    language: gridPoints,
    education: gridPoints,
    experience: gridPoints,
    age: gridPoints,
    arrangedEmployment: gridPoints,
    adaptability: gridPoints,
  }),
);

const ofProgram = {
  eligible: v.boolean(),
  reasons: v.array(verdict),
  unknown: maybe(v.array(v.string())),
};

export const program = v.strictObject(ofProgram);

const result = {
  asOf: day,
  ruleset: v.string(),
  warnings: v.array(verdict),
  crs,
  programs: v.strictObject({
    cec: program,
    fsw: v.strictObject({ ...ofProgram, grid }),
    fst: program,
    pnp: program,
  }),
  lanes,
  nextChangeOn: v.nullable(day),
};

export const scoreResult = answerOf<SpokenResult>()(v.strictObject(result));

/** The entries of a result, for answers that add to it. */
export const SCORE_ENTRIES = result;
