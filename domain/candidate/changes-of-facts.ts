import { certificateChanges } from '../facts/certificate/certificate.ts';
import { credentialChanges } from '../facts/education/credential.ts';
import { sittingChanges } from '../facts/language/sitting.ts';
import { nominationChanges } from '../facts/nomination/nomination.ts';
import { serviceChanges } from '../facts/service/military-service.ts';
import type { FactChange } from '../facts/validity/validity.ts';
import { spanChanges } from '../facts/work/work-history.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import type { ProgramRules } from '../rulebook/programs/program-rules.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import type { Person } from './person.ts';

/** A change of one fact by time alone, and what is said of the fact. */
export interface PlacedChange extends FactChange {
  /** JSON Pointer to the fact. */
  pointer: string;
  test?: string;
  noc?: string;
  years?: number;
}

function placed(changes: readonly FactChange[], fact: Omit<PlacedChange, 'on' | 'code'>): PlacedChange[] {
  return changes.map(({ on, code }) => ({ on, code, ...fact }));
}

function changesOfPerson(
  { at, sent, credentials, sittings, work }: Person,
  rules: ProgramRules,
): PlacedChange[] {
  const { assessmentYears, crsWorkYears } = rules;
  const tests = (sent.languageTests ?? []).flatMap((test, i) => {
    const sitting = sittings.find(({ fact }) => fact === test);
    const fact = { pointer: `${at}/languageTests/${i}` };
    return sitting === undefined ? [] : placed(sittingChanges(sitting), { ...fact, test: sitting.name });
  });
  const studies = credentials.flatMap((credential, i) =>
    placed(credentialChanges(credential, assessmentYears), { pointer: `${at}/education/${i}` }),
  );
  const jobs = work.spans
    .toSorted((a, b) => a.index - b.index)
    .flatMap((span) =>
      placed(spanChanges(span, crsWorkYears), { pointer: `${at}/work/${span.index}`, noc: span.noc }),
    );
  return [...tests, ...studies, ...jobs];
}

/** Every day on which time alone changes what a fact of the candidate counts for, amounts of work aside. */
export function changesOfFacts(
  { own, spouse, certificates, nomination, service }: CandidateFacts,
  rules: ProgramRules,
  { serviceYears }: CompiledRulebook,
): PlacedChange[] {
  return [
    ...changesOfPerson(own, rules),
    ...(spouse === undefined ? [] : changesOfPerson(spouse, rules)),
    ...certificates.flatMap((certificate, i) =>
      placed(certificateChanges(certificate), { pointer: `/profile/certificatesOfQualification/${i}` }),
    ),
    ...(nomination === undefined ? [] : placed(nominationChanges(nomination), { pointer: '/nomination' })),
    ...serviceYears.flatMap((years) =>
      service.flatMap((spell) =>
        placed(serviceChanges(spell, years), { pointer: '/profile/militaryService', years }),
      ),
    ),
  ];
}
