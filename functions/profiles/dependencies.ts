import type { TableAccess } from '../clients/table-access.ts';

/** What the use cases around profiles need of the world. */
export interface ProfileDependencies extends TableAccess {
  now(): Date;
  newId(): string;
}
