import type { OpenDay } from '../../candidate/open-day.ts';
import type { Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';

const COUNTS: Text = {
  en: 'An accompanying spouse or partner who is neither citizen nor permanent resident counts.',
  fr: 'Un époux ou conjoint qui accompagne et qui n’est ni citoyen ni résident permanent compte.',
};
const ALONE: Text = {
  en: 'There is no spouse or partner.',
  fr: 'Il n’y a ni époux ni conjoint.',
};
const STAYS: Text = {
  en: 'A spouse or partner who does not accompany does not count.',
  fr: 'Un époux ou conjoint qui n’accompagne pas ne compte pas.',
};
const AT_HOME: Text = {
  en: 'A spouse or partner who is a citizen or permanent resident does not count.',
  fr: 'Un époux ou conjoint citoyen ou résident permanent ne compte pas.',
};

/** Whether there is a spouse or partner who counts, and why. */
export function spouseFact({ candidate: { profile } }: OpenDay): Fact {
  const { spouse } = profile;
  if (spouse === undefined) return { text: ALONE, pointers: ['/profile/maritalStatus'] };
  if (!spouse.accompanying) return { text: STAYS, pointers: ['/profile/spouse/accompanying'] };
  const text = spouse.canadianOrPermanentResident ? AT_HOME : COUNTS;
  return {
    text,
    pointers: ['/profile/spouse/accompanying', '/profile/spouse/canadianOrPermanentResident'],
  };
}

const SIBLING: Text = {
  en: 'A brother or sister lives in Canada.',
  fr: 'Un frère ou une sœur vit au Canada.',
};
const NO_SIBLING: Text = { en: 'No brother or sister in Canada.', fr: 'Ni frère ni sœur au Canada.' };

/** Whether there is a brother or sister in Canada. */
export function siblingFact({ facts }: OpenDay): Fact {
  return { text: facts.siblingInCanada ? SIBLING : NO_SIBLING, pointers: ['/profile/siblingInCanada'] };
}
