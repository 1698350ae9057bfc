import type { Question } from '../../answer/question.ts';
import { ScorePanel } from '../../answer/score-panel.tsx';
import { scoreTo } from '../../answer/score-to.ts';
import type { State } from '../state.ts';
import { useSelected, useStore } from '../store.ts';
import { useLate } from './load-late.ts';

/** The points of a question that can be scored. */
export function totalOf(question: Question, language: State['language']): number | undefined {
  const answered = scoreTo(question, language);
  return answered.ok ? answered.answer.crs.total : undefined;
}

/** The score beside the form. */
export function ScoreBeside() {
  const { words, state } = useStore();
  const question = useSelected(({ outcome }) => outcome.question);
  const late = useLate(
    useSelected(({ outcome }) => outcome.leftOut.length > 0 || outcome.keeps.has('birth')),
  );
  return (
    <>
      {question ? (
        <ScorePanel question={question} language={state.language} />
      ) : (
        <>
          <h2>{words.score.title}</h2>
          <p>{words.score.needsBirth}</p>
        </>
      )}
      {late && <late.LeftOut />}
    </>
  );
}

/** The score in one line that stays in sight on narrow screens. */
export function ScoreLine() {
  const { words, state } = useStore();
  const question = useSelected(({ outcome }) => outcome.question);
  const leftOut = useSelected(({ outcome }) => outcome.leftOut.length);
  const total = question && totalOf(question, state.language);
  return (
    <div class="score-line">
      {total === undefined ? (
        <span>{words.score.needsBirth}</span>
      ) : (
        <>
          <strong>{words.score.points(total)}</strong>
          {leftOut > 0 && <span>{words.score.leftOutCount(leftOut)}</span>}
          <a href="#score">{words.score.why}</a>
        </>
      )}
    </div>
  );
}
