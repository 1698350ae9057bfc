import type { TableAccess } from '../table/table-access.ts';

/** What the rounds' routes need of the world. */
export interface RoundsDependencies extends TableAccess {
  now(): Date;
  newId(): string;
}
