/** A row of a table: whole numbers `from` to `to`, both included; `to: null` is open above. */
export interface Row {
  from: number;
  to: number | null;
}

/** Points with and without an accompanying spouse or partner who is neither citizen nor permanent resident. */
export interface ColumnPoints {
  withSpouse: number;
  withoutSpouse: number;
}

export type ColumnRow = Row & ColumnPoints;
export type PointRow = Row & { points: number };

/** Levels of education that earn different points, lowest first. */
export const EDUCATION_LEVELS = [
  'none',
  'secondary',
  'one-year',
  'two-year',
  'three-year',
  'two-or-more',
  'master-or-professional',
  'doctoral',
] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
