import { ageOn, birthday } from '../../calendar/age.ts';
import { changesOfFacts, type PlacedChange } from '../../candidate/changes-of-facts.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { DAYS_TO_APPLY } from '../../facts/validity/validity.ts';
import type { Area } from './areas.ts';
import { cause } from './cause-sentences.ts';
import type { Cause, CauseCode } from './coming-change.ts';

/** What a language test can change. */
const LANGUAGE =
  /^(core\.(first|second)Language|transferability\.|additional\.french|spouse\.language|grid\.(language|adaptability)|reason:(no-valid|language-|trade-language|points-)|lane:french|warning:(test-|dated-later|french-))/;
/** What a credential can change. */
const EDUCATION =
  /^(core\.education|transferability\.education|additional\.canadianEducation|spouse\.education|grid\.(education|adaptability)|reason:(no-credential|points-)|lane:military|warning:(credential-|assessment-|dated-later|military-))/;

/** Which areas of a result something dated can change. Amounts of work are looked at by themselves. */
const TOUCHES: Readonly<
  Record<Exclude<CauseCode, 'work-milestone' | 'main-occupation-changes' | 'profile-expires'>, RegExp>
> = {
  birthday: /^(core|grid)\.age$/,
  'test-counts': LANGUAGE,
  'test-expires-soon': /^warning:test-expires-soon/,
  'test-expires': LANGUAGE,
  'credential-counts': EDUCATION,
  'assessment-expires': EDUCATION,
  // What the start of a job can change at once, before any amount of work is reached.
  'work-starts': /^((reason|unknown):funds|warning:(dated-later|work-not-counted))/,
  'work-ends': /^(reason|unknown):funds/,
  'work-leaves-window': /^warning:work-not-counted/,
  'certificate-counts': /^(transferability\.certificate|reason:no-offer-or-certificate)/,
  'nomination-counts': /^(additional\.nomination|reason:no-nomination|lane:pnp)/,
  'service-completed': /^(lane:military|warning:military-)/,
  'rules-change': /./,
  'funds-change': /^((reason|warning):funds-|unknown:funds)/,
  'categories-change': /^(lane:|warning:(category-|military-))/,
};

function factCause({ code, pointer, test = '', noc = '', years = 0 }: PlacedChange, of: OpenDay): Cause {
  switch (code) {
    case 'test-expires-soon':
      return cause(code, [pointer], { test, days: DAYS_TO_APPLY });
    case 'test-counts':
    case 'test-expires':
      return cause(code, [pointer], { test });
    case 'work-starts':
    case 'work-ends':
      return cause(code, [pointer], { noc });
    case 'service-completed': {
      const spells = of.candidate.profile.militaryService ?? [];
      return cause(
        code,
        spells.map((_, i) => `${pointer}/${i}`),
        { years },
      );
    }
    default:
      return cause(code, [pointer], {});
  }
}

function ruleCauses({ rulebook, day }: OpenDay, areas: readonly Area[]): Cause[] {
  const { crs, unpublishedCrs, programs, funds, policies, categories } = rulebook;
  const causes: Cause[] = [];
  const changed =
    [...crs, ...programs].some(({ first }) => first === day) ||
    policies.some(({ first, last }) => first === day || last + 1 === day);
  if (changed) causes.push(cause('rules-change', [], {}));
  else if (unpublishedCrs.some(({ first }) => first === day) && areas.includes('warning:rules-superseded'))
    causes.push(cause('rules-change', [], {}));
  if (funds.some(({ first, oldFrom }) => first === day || oldFrom === day))
    causes.push(cause('funds-change', [], {}));
  if (categories.some(({ first, last }) => first === day || last + 1 === day))
    causes.push(cause('categories-change', [], {}));
  return causes;
}

/** Everything dated that begins or ends on the day and can have changed the areas. */
export function datedCauses(of: OpenDay, touched: ReadonlySet<Area>): Cause[] {
  const { facts, day, programs, rulebook } = of;
  const areas = [...touched];
  const age = ageOn(facts.birth, day);
  const causes: Cause[] = [];
  if (birthday(facts.birth, age) === day) causes.push(cause('birthday', ['/profile/dateOfBirth'], { age }));
  for (const change of changesOfFacts(facts, programs.rules, rulebook))
    if (change.on === day) causes.push(factCause(change, of));
  causes.push(...ruleCauses(of, areas));
  return causes.filter(({ code }) => {
    const touches: RegExp | undefined = TOUCHES[code as keyof typeof TOUCHES];
    return touches !== undefined && areas.some((area) => touches.test(area));
  });
}
