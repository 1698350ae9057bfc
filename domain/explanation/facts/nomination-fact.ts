import type { Candidate } from '../../profile/profile.ts';
import type { DayFacts } from '../../programs/day-facts.ts';
import { isNominated } from '../../programs/provincial-nominee.ts';
import { provinceName } from '../../sentences/place-name.ts';
import { fill, inBoth, type Sentence, type Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';

const NOMINATED: Sentence = {
  en: (v) => `Nomination (${v.province}) accepted on ${v.acceptedOn}.`,
  fr: (v) => `Désignation (${v.province}) acceptée le ${v.acceptedOn}.`,
};
const BY_QUEBEC: Text = {
  en: 'A nomination by Quebec does not count.',
  fr: 'Une désignation par le Québec ne compte pas.',
};
const LATER: Text = {
  en: 'A nomination that is accepted after this day does not count yet.',
  fr: 'Une désignation acceptée après cette date ne compte pas encore.',
};
const NONE: Text = { en: 'No accepted nomination.', fr: 'Aucune désignation acceptée.' };

/** The nomination, and why it does not count. */
export function nominationFact({ nomination }: Candidate, facts: Pick<DayFacts, 'candidate' | 'day'>): Fact {
  if (nomination === undefined) return { text: NONE, pointers: ['/nomination'] };
  const { province, acceptedOn } = nomination;
  if (province === 'QC') return { text: BY_QUEBEC, pointers: ['/nomination/province'] };
  if (!isNominated(facts)) return { text: LATER, pointers: ['/nomination/acceptedOn'] };
  const name = inBoth((speak) => provinceName(province, speak));
  return { text: fill(NOMINATED, { province: name, acceptedOn }), pointers: ['/nomination'] };
}
