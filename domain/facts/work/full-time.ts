/** Hours of a week in thousandths, so that sums are exact. */
export const RATE_PER_HOUR = 1000;
/** More hours a week than these count as these (IRPR 73(1), 80(4)). */
export const FULL_TIME_HOURS = 30;
export const FULL_TIME = FULL_TIME_HOURS * RATE_PER_HOUR;
