import type { OpenDay } from '../../candidate/open-day.ts';
import { nominationState } from '../../facts/nomination/nomination.ts';
import { provinceName } from '../../sentences/place-name.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';

const NOMINATED = sentence<{ province: Text; acceptedOn: string }>({
  en: (v) => `Nomination (${v.province.en}) accepted on ${v.acceptedOn}.`,
  fr: (v) => `Désignation (${v.province.fr}) acceptée le ${v.acceptedOn}.`,
});
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
export function nominationFact({ candidate: { nomination }, facts, day }: OpenDay): Fact {
  const state = nominationState(facts.nomination, day);
  if (nomination === undefined || state === 'none') return { text: NONE, pointers: ['/nomination'] };
  if (state === 'by-quebec') return { text: BY_QUEBEC, pointers: ['/nomination/province'] };
  if (state === 'later') return { text: LATER, pointers: ['/nomination/acceptedOn'] };
  const { province, acceptedOn } = nomination;
  return {
    text: say(NOMINATED, { province: provinceName(province), acceptedOn }),
    pointers: ['/nomination'],
  };
}
