import type { OpenDay } from '../../candidate/open-day.ts';
import { credentialState } from '../../facts/education/credential.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import type { CompiledBody } from '../../rulebook/compiled-bodies.ts';

/**
 * Whether the credentials of the day open the class in an occupation for which a professional body is designated (IRPR 75(2.1)):
 * a Canadian one, a foreign one that this body assessed, one that was assessed before the body was designated, or one by an
 * organisation that is not listed.
 */
function isAssessedBy({ facts, day, programs }: OpenDay, body: CompiledBody): boolean {
  for (const credential of facts.own.credentials) {
    if (credentialState(credential, day, programs.rules.assessmentYears) !== 'counts') continue;
    const { canadian, assessor, assessed } = credential;
    if (canadian || assessor === undefined || assessor === body || assessed < body.first) return true;
  }
  return false;
}

function hasProfession({ work, rulebook }: OpenDay): boolean {
  for (const noc of work.history.occupations)
    if (rulebook.assessmentBodies.forOccupation(noc) !== undefined) return true;
  return false;
}

const NONE: readonly string[] = [];

/**
 * The occupations of continuous work, each once, of a candidate who has worked in one that has a body of its own; of others none
 * are looked for.
 */
export function occupationsWithYear(of: OpenDay): readonly string[] {
  if (!hasProfession(of)) return NONE;
  const { hours, withinYears } = of.programs.rules.fsw.work;
  const found: string[] = [];
  for (const { noc, stretch } of of.work.history.spans)
    if (!found.includes(noc) && of.work.reaches(hours, SKILLED, withinYears, undefined, stretch))
      found.push(noc);
  return found;
}

/** A body that alone may assess, and for which occupation. */
export interface OnlyBody {
  noc: string;
  body: CompiledBody;
}

/** The body that has to assess a diploma from now on; undefined where any may, because another occupation has the year too. */
export function neededBody(of: OpenDay): OnlyBody | undefined {
  let needed: OnlyBody | undefined;
  for (const noc of occupationsWithYear(of)) {
    const body = of.rulebook.assessmentBodies.forOccupation(noc);
    if (body === undefined) return undefined;
    needed ??= { noc, body };
  }
  return needed;
}

/**
 * The body that should have assessed the diploma, and for which occupation (IRPR 75(2)(e), (2.1)); undefined where the right one did
 * or any may. The occupation is the one of the continuous work: a candidate who has that in another one too names the other.
 */
export function missedBody(of: OpenDay): OnlyBody | undefined {
  let missed: OnlyBody | undefined;
  for (const noc of occupationsWithYear(of)) {
    const body = of.rulebook.assessmentBodies.forOccupation(noc);
    if (body === undefined || isAssessedBy(of, body)) return undefined;
    missed ??= { noc, body };
  }
  return missed;
}
