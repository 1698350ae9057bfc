import type { RoundPlan } from '#functions/round-plans/round-plan';

/**
 * An example of a calendar, for an authority to replace by its own: sizes are a decision of the authority, not a rule.
 * The kinds and their rhythm follow the practice of recent years, when rounds came on weekdays between 10:00 and noon
 * in Ottawa, a provincial round first and the others after it.
 */
export const exampleCalendar: readonly RoundPlan[] = [
  { name: 'pnp', lane: 'pnp', size: 500, cron: 'cron(0 10 ? * MON *)' },
  { name: 'cec', lane: 'cec', size: 1000, cron: 'cron(0 10 ? * TUE *)' },
  { name: 'general', lane: 'general', size: 2000, cron: 'cron(0 10 ? * WED *)' },
  { name: 'french', lane: 'french', size: 1000, minimumScore: 300, cron: 'cron(0 10 ? * THU#1 *)' },
  { name: 'healthcare', lane: 'healthcare', size: 500, cron: 'cron(0 10 ? * THU#3 *)' },
];
