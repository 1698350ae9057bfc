import '../../../../site/entries/site.ts';
import '../../../../site/styles/answer.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { OfficialLanguage } from '#domain/profile/profile';
import { AnswerDetails } from '../../../../site/answer/answer-details.tsx';
import type { answerTo } from '../../../../site/answer/answer-to.ts';
import { loadTitles } from '../../../../site/answer/late-titles.ts';
import type { Question } from '../../../../site/answer/question.ts';
import { scoreInWords } from '../../../../site/answer/score-in-words.ts';
import { ScorePanel } from '../../../../site/answer/score-panel.tsx';
import { scoreTo } from '../../../../site/answer/score-to.ts';

const TITLE = { en: 'Answer', fr: 'Réponse' };

/** A form of two fields, by the ids that explanations lead to, with the answer beside and below it. */
function AnswerPage({ language, first }: { language: OfficialLanguage; first: Question }) {
  const [question, ask] = useState(first);
  window.ronde = { ...window.ronde, ask };
  return (
    <>
      <h1>{TITLE[language]}</h1>
      <label for="f-profile-dateOfBirth">Date of birth</label>
      <input id="f-profile-dateOfBirth" />
      <fieldset id="f-profile-work-0">
        <legend>Job 1</legend>
        <label for="f-profile-work-0-noc">Occupation</label>
        <input id="f-profile-work-0-noc" />
      </fieldset>
      <ScorePanel question={question} language={language} />
      <AnswerDetails question={question} language={language} />
    </>
  );
}

/** What tests ask of the page. */
export interface Ronde {
  ask(question: Question): void;
  show(question: Question): void;
  scoreTo: typeof scoreTo;
  words(): Promise<{ answerTo: typeof answerTo }>;
  scoreInWords: typeof scoreInWords;
  loadTitles: typeof loadTitles;
  full(): Promise<typeof import('../../../../site/answer/full-answer.ts')>;
}

declare global {
  interface Window {
    ronde: Ronde;
  }
}

window.ronde = {
  ask() {},
  show(question) {
    const language = document.documentElement.lang as OfficialLanguage;
    const main = document.querySelector('main');
    if (main) render(<AnswerPage language={language} first={question} />, main);
  },
  scoreTo,
  words: () => import('../../../../site/answer/answer-to.ts'),
  scoreInWords,
  loadTitles,
  full: () => import('../../../../site/answer/full-answer.ts'),
};
