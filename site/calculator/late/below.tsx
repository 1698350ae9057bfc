import { useState } from 'preact/hooks';
import { AnswerDetails } from '../../answer/answer-details.tsx';
import { useSelected, useStore } from '../store.ts';
import { Comparison } from './comparison.tsx';
import { KeptHere } from './kept-here.tsx';
import { SaidScore } from './said-score.tsx';
import { SaveAndShare } from './save-and-share.tsx';
import { Scenarios } from './scenarios.tsx';

function Details() {
  const { language } = useStore().state;
  const question = useSelected(({ outcome }) => outcome.question);
  return question ? <AnswerDetails question={question} language={language} /> : null;
}

/** What stands below the form. A first score needs none of it. */
export function Below() {
  const [comparing, setComparing] = useState(false);
  return (
    <>
      <Scenarios comparing={comparing} onCompare={setComparing} />
      {comparing && <Comparison />}
      <Details />
      <SaveAndShare />
      <KeptHere />
      <SaidScore />
    </>
  );
}
