import type { Profile } from '../../profile/profile.ts';
import type { Fact } from '../explanation.ts';

/** Whether there is a brother or sister in Canada. */
export function siblingFact({ siblingInCanada }: Profile): Fact {
  const text =
    siblingInCanada === true
      ? { en: 'A brother or sister lives in Canada.', fr: 'Un frère ou une sœur vit au Canada.' }
      : { en: 'No brother or sister in Canada.', fr: 'Ni frère ni sœur au Canada.' };
  return { text, pointers: ['/siblingInCanada'] };
}
