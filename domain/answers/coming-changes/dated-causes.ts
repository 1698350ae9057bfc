import { ageOn, birthday } from '../../calendar/age.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { Turn } from '../../coming-changes/turn.ts';
import type { ExplainedDay } from '../../explanation/explained-day.ts';
import { candidateFacts, spouseFacts } from '../../explanation/facts/people.ts';
import { cause } from './cause-sentences.ts';
import { personTurns } from './person-causes.ts';

const CATEGORIES = /^(lane:|warning:(category-|military-))/;

function ruleTurns({ compiled, day }: ExplainedDay): Turn[] {
  const { crs, unpublishedCrs, programs, funds, categories } = compiled;
  const turns: Turn[] = [];
  if ([...crs, ...programs].some(({ first }) => first === day))
    turns.push({ cause: cause('rules-change', []), touches: /./ });
  else if (unpublishedCrs.some(({ first }) => first === day))
    turns.push({ cause: cause('rules-change', []), touches: /^warning:rules-superseded/ });
  const newest = funds.at(-1);
  if (funds.some(({ first }) => first === day) || (newest !== undefined && addYears(newest.first, 1) === day))
    turns.push({ cause: cause('funds-change', []), touches: /^(reason|warning):funds-/ });
  if (categories.some(({ first, last }) => first === day || last + 1 === day))
    turns.push({ cause: cause('categories-change', []), touches: CATEGORIES });
  return turns;
}

function serviceTurns({ candidate, facts, compiled, day }: ExplainedDay): Turn[] {
  const pointers = (candidate.profile.militaryService ?? []).map((_, i) => `/militaryService/${i}`);
  const asked = new Set(
    compiled.categories.flatMap(({ condition }) =>
      condition.kind === 'military' ? [condition.serviceYears] : [],
    ),
  );
  return [...asked]
    .filter((years) => facts.candidate.military.some(({ from }) => addYears(from, years) - 1 === day))
    .map((years) => ({
      cause: cause('service-completed', pointers, { years }),
      touches: /^(lane:military|warning:military-)/,
    }));
}

function paperTurns({ candidate: { profile, nomination }, day }: ExplainedDay): Turn[] {
  const turns: Turn[] = (profile.certificatesOfQualification ?? []).flatMap(({ issuedOn }, i) =>
    toDay(issuedOn) === day
      ? [
          {
            cause: cause('certificate-counts', [`/certificatesOfQualification/${i}`]),
            touches: /^(transferability\.certificate|reason:no-offer-or-certificate)/,
          },
        ]
      : [],
  );
  if (nomination !== undefined && toDay(nomination.acceptedOn) === day)
    turns.push({
      cause: cause('nomination-counts', ['/nomination']),
      touches: /^(additional\.nomination|reason:no-nomination|lane:pnp)/,
    });
  return turns;
}

/** Everything dated that starts or ends on the day, apart from amounts of work. */
export function turnsOn(of: ExplainedDay): Turn[] {
  const { candidate, facts, day } = of;
  const { birth } = facts.candidate;
  const age = ageOn(birth, day);
  const turns: Turn[] = [];
  if (birthday(birth, age) === day)
    turns.push({ cause: cause('birthday', ['/dateOfBirth'], { age }), touches: /^(core|grid)\.age$/ });
  turns.push(...personTurns(candidateFacts(candidate.profile), of));
  if (facts.candidate.spouse !== undefined) turns.push(...personTurns(spouseFacts(candidate.profile), of));
  return [...turns, ...paperTurns(of), ...serviceTurns(of), ...ruleTurns(of)];
}
