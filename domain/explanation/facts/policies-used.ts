import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { CANADIAN } from '../../facts/work/work-history.ts';
import type { CompiledPolicy } from '../../rulebook/compiled-policy.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { joined, say, sentence } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';
import { type Counted, workPointers } from './counted-work.ts';

const BY_POLICY = sentence<{ noc: string; id: string; from: string }>({
  en: (v) =>
    `Self-employed work in NOC ${occupationName(v.noc, 'en')} counts by the public policy ${v.id} of ${v.from}.`,
  fr: (v) =>
    `Le travail autonome dans la CNP ${occupationName(v.noc, 'fr')} compte en vertu de la politique d’intérêt public ${v.id} du ${v.from}.`,
});

/** The occupations of the work that counts here by a policy only, each once. */
function occupationsBy({ bit }: CompiledPolicy, person: Person, counted: Counted): string[] {
  const spans = (counted.only?.spans ?? person.work.spans).filter(
    ({ uses }) => (uses & counted.use & bit) !== 0 && (uses & CANADIAN) === 0,
  );
  const used = spans.filter(
    (span) => workPointers(person, { ...counted, only: { spans: [span] } }).length > 0,
  );
  return [...new Set(used.map(({ noc }) => noc))].sort();
}

/** A fact of work, with the policies of the day by which some of the work counts. */
export function withPolicies(fact: Fact, person: Person, { rulebook }: OpenDay, counted: Counted): Fact {
  const used = rulebook.policies
    .map((policy) => ({ policy, occupations: occupationsBy(policy, person, counted) }))
    .filter(({ occupations }) => occupations.length > 0);
  if (used.length === 0) return fact;
  const named = used.flatMap(({ policy: { rules }, occupations }) =>
    occupations.map((noc) => say(BY_POLICY, { noc, id: rules.id, from: rules.from })),
  );
  const policies = used.map(
    ({
      policy: {
        rules: { id, from, source },
      },
    }) => ({ id, from, source }),
  );
  return { ...fact, text: joined([fact.text, ...named]), policies };
}
