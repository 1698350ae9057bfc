import type { OfficialLanguage } from '#domain/profile/profile';
import type { Evaluation } from '#domain/result/score-result';
import { dateWords } from './date-words.ts';
import { PANEL } from './panel-words.ts';
import type { AnswerOrErrors } from './score-to.ts';

/**
 * One short sentence, for a reader who hears the score change.
 *
 * @example scoreInWords(scoreTo(question, 'en'), 'en') // '487 points on March 1, 2026, in 3 lanes.'
 */
export function scoreInWords(
  answered: AnswerOrErrors<Pick<Evaluation, 'crs' | 'asOf' | 'lanes'>>,
  language: OfficialLanguage,
): string {
  const words = PANEL[language];
  if (!answered.ok) return words.faults(answered.errors.length);
  const { crs, asOf, lanes } = answered.answer;
  const points = `${crs.total} ${words.points(crs.total)} ${words.on} ${dateWords(asOf, language)}`;
  return `${points}, ${words.inLanes(lanes.length)}.`;
}
