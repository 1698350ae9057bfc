import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import type { Turn } from '../../coming-changes/turn.ts';
import type { ExplainedDay } from '../../explanation/explained-day.ts';
import type { PersonFacts } from '../../explanation/facts/people.ts';
import { assessmentExpiry, datedCredential } from '../../facts/education/credential.ts';
import { sittingOf } from '../../facts/language/sitting.ts';
import { windowStart } from '../../facts/work/hour-days.ts';
import { DAYS_TO_APPLY } from '../../warnings/tests.ts';
import { cause } from './cause-sentences.ts';

/** What a language test can change. */
const LANGUAGE =
  /^(core\.(first|second)Language|transferability\.|additional\.french|spouse\.language|grid\.(language|adaptability)|reason:(no-valid|language-|trade-language|points-)|lane:french|warning:(test-|dated-later|french-))/;
/** What a credential can change. */
const EDUCATION =
  /^(core\.education|transferability\.education|additional\.canadianEducation|spouse\.education|grid\.(education|adaptability)|reason:(no-credential|points-)|lane:military|warning:(credential-|assessment-|dated-later|military-))/;
/** What the start of a job can change at once, before any amount of work is reached. */
const EMPLOYED = /^(reason:funds-too-low|warning:(dated-later|work-not-counted))/;

function testTurns({ at, languageTests }: PersonFacts, { day, compiled }: ExplainedDay): Turn[] {
  return languageTests.flatMap((test, i) => {
    const { name, taken, expires } = sittingOf(test, compiled);
    const pointers = [`${at}/languageTests/${i}`];
    const turns: Turn[] = [];
    if (taken === day)
      turns.push({ cause: cause('test-counts', pointers, { test: name }), touches: LANGUAGE });
    if (expires - DAYS_TO_APPLY === day)
      turns.push({
        cause: cause('test-expires-soon', pointers, { test: name, days: DAYS_TO_APPLY }),
        touches: /^warning:test-expires-soon/,
      });
    if (expires === day)
      turns.push({ cause: cause('test-expires', pointers, { test: name }), touches: LANGUAGE });
    return turns;
  });
}

function credentialTurns({ at, education }: PersonFacts, { day, programs }: ExplainedDay): Turn[] {
  return education.flatMap((credential, i) => {
    const dated = datedCredential(credential);
    const pointers = [`${at}/education/${i}`];
    const turns: Turn[] = [];
    if (dated.from === day) turns.push({ cause: cause('credential-counts', pointers), touches: EDUCATION });
    if (assessmentExpiry(dated, programs.assessmentYears) === day)
      turns.push({ cause: cause('assessment-expires', pointers), touches: EDUCATION });
    return turns;
  });
}

/** True when the window of so many years still held `last` on the day before, and no longer does. */
function leavesWindow(last: Day, years: number, day: Day): boolean {
  return last >= windowStart(day - 1, years) && last < windowStart(day, years);
}

function workTurns({ at, work }: PersonFacts, { day, programs }: ExplainedDay): Turn[] {
  return work.flatMap(({ noc, from, to }, i) => {
    const pointers = [`${at}/work/${i}`];
    const last = to === null ? Number.POSITIVE_INFINITY : toDay(to);
    const turns: Turn[] = [];
    if (toDay(from) === day)
      turns.push({ cause: cause('work-starts', pointers, { noc }), touches: EMPLOYED });
    if (last + 1 === day)
      turns.push({ cause: cause('work-ends', pointers, { noc }), touches: /^reason:funds-too-low/ });
    if (leavesWindow(last, programs.crsWorkYears, day))
      turns.push({ cause: cause('work-leaves-window', pointers), touches: /^warning:work-not-counted/ });
    return turns;
  });
}

/** What of one person's tests, credentials and jobs starts or ends on the day. */
export function personTurns(person: PersonFacts, of: ExplainedDay): Turn[] {
  return [...testTurns(person, of), ...credentialTurns(person, of), ...workTurns(person, of)];
}
