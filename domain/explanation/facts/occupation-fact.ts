import type { WorkPeriod } from '../../profile/profile.ts';
import type { Fact } from '../explanation.ts';
import type { PersonFacts } from './people.ts';
import { type Counted, worked, workFact } from './work-fact.ts';

/** The work of the one occupation, of those of `among`, that has the most hours. */
export function busiestOccupation(
  person: PersonFacts,
  counted: Omit<Counted, 'only'>,
  among: readonly WorkPeriod[],
): Fact {
  let most: Counted = {
    ...counted,
    only: {
      periods: [],
      where: { en: ' in one of the occupations', fr: ' dans une des professions' },
      looked: among,
    },
  };
  for (const noc of new Set(among.map((period) => period.noc))) {
    const where = { en: ` in NOC ${noc}`, fr: ` dans la CNP ${noc}` };
    const periods = among.filter((period) => period.noc === noc);
    const one = { ...counted, only: { periods, where, looked: among } };
    if (worked(person, one) > worked(person, most)) most = one;
  }
  return workFact(person, most);
}
