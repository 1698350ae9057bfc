import type { OfficialLanguage } from '#domain/profile/profile';
import { whenTitlesCome } from './late-titles.ts';
import type { Question } from './question.ts';

/** What is asked in one language, worked out. */
export type Asking<Answer> = (question: Question, language: OfficialLanguage) => Answer;

/**
 * Answers the same question once in each language, however many ask. A question is the same while it is the same object, and
 * is forgotten with it. Answers are forgotten when titles come, since some were made without.
 */
export function once<Answer>(asking: Asking<Answer>): Asking<Answer> {
  let known = new WeakMap<Question, Map<OfficialLanguage, Answer>>();
  whenTitlesCome(() => {
    known = new WeakMap();
  });
  return (question, language) => {
    const answers = known.get(question) ?? new Map<OfficialLanguage, Answer>();
    known.set(question, answers);
    const answer = answers.get(language);
    if (answer !== undefined) return answer;
    const fresh = asking(question, language);
    answers.set(language, fresh);
    return fresh;
  };
}
