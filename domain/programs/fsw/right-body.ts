import type { OpenDay } from '../../candidate/open-day.ts';
import { credentialState } from '../../facts/education/credential.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import type { CompiledBody } from '../../rulebook/compiled-bodies.ts';

/**
 * Whether the credentials of the day open the class in an occupation for which a professional body is designated (IRPR 75(2.1)):
 * a Canadian one, a foreign one that this body assessed, or one by an organisation that is not listed.
 */
function isAssessedBy({ facts, day, programs }: OpenDay, body: CompiledBody): boolean {
  for (const credential of facts.own.credentials) {
    if (credentialState(credential, day, programs.rules.assessmentYears) !== 'counts') continue;
    const { canadian, assessor } = credential;
    if (canadian || assessor === undefined || assessor === body) return true;
  }
  return false;
}

function hasProfession({ work, rulebook }: OpenDay): boolean {
  for (const noc of work.history.occupations)
    if (rulebook.assessmentBodies.forOccupation(noc) !== undefined) return true;
  return false;
}

/**
 * The body that should have assessed the diploma, and for which occupation (IRPR 75(2)(e), (2.1)); undefined where the right one did
 * or any may. The occupation is the one of the continuous work: a candidate who has that in another one too names the other.
 */
export function missedBody(of: OpenDay): { noc: string; body: CompiledBody } | undefined {
  if (!hasProfession(of)) return undefined;
  const { work, programs, rulebook } = of;
  const { hours, withinYears } = programs.rules.fsw.work;
  let missed: { noc: string; body: CompiledBody } | undefined;
  let looked = -1;
  for (const { noc, stretch } of work.history.spans) {
    if (stretch === -1 || stretch === looked) continue;
    looked = stretch;
    if (!work.reaches(hours, SKILLED, withinYears, undefined, stretch)) continue;
    const body = rulebook.assessmentBodies.forOccupation(noc);
    if (body === undefined || isAssessedBy(of, body)) return undefined;
    missed ??= { noc, body };
  }
  return missed;
}
