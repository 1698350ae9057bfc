import type { IsoDate } from '#domain/profile/profile';

/** What the calculator is asked: facts as `POST /score` takes them, not yet checked, and the day. */
export interface Question {
  candidate: unknown;
  asOf: IsoDate;
}
