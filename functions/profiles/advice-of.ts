import { type Advice, advise } from '#domain/answers/advice/advice';
import type { IsoDate, OfficialLanguage } from '#domain/profile/profile';
import type { StoredProfile } from '../table/stored-profile.ts';
import { candidateOf } from './own-view.ts';

/**
 * What would raise the score of a profile on a day, and which papers its facts ask for.
 *
 * @param language of sentences
 */
export function adviceOf(stored: StoredProfile, day: IsoDate, language: OfficialLanguage): Advice {
  return advise(candidateOf(stored), day, undefined, language);
}
