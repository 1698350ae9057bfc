import type { Person } from '../../candidate/person.ts';

/** The country outside Canada that a person has most to do with, as far as work and study tell. */
export function homeCountry({ sent: { work = [], education = [] } }: Person): string | undefined {
  const abroad = [...work.toReversed(), ...education.toReversed()];
  return abroad.find(({ country }) => country !== 'CA')?.country;
}
