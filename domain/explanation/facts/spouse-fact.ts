import type { Profile } from '../../profile/profile.ts';
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
export function spouseFact({ spouse }: Profile): Fact {
  if (spouse === undefined) return { text: ALONE, pointers: ['/maritalStatus'] };
  if (!spouse.accompanying) return { text: STAYS, pointers: ['/spouse/accompanying'] };
  const text = spouse.canadianOrPermanentResident ? AT_HOME : COUNTS;
  return { text, pointers: ['/spouse/accompanying', '/spouse/canadianOrPermanentResident'] };
}
