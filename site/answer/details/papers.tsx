import type { Paper } from '#domain/answers/papers/paper';
import type { OfficialLanguage } from '#domain/profile/profile';
import { dollars } from '#domain/sentences/amount';
import type { InLanguage } from '#domain/sentences/text';
import { dateWords } from '../date-words.ts';
import type { FullAnswer } from '../full-answer.ts';
import { Pointers } from './fact.tsx';
import { Section } from './section.tsx';
import { Source } from './source.tsx';
import { WORDS } from './words.ts';

function PaperItem({ of, language }: { of: InLanguage<Paper>; language: OfficialLanguage }) {
  const words = WORDS[language];
  return (
    <li>
      <p>
        {of.message} <span class={`tag paper-${of.state}`}>{words.states[of.state]}</span>
      </p>
      <p class="hint">
        {words.people[of.for]}
        {of.expiresOn && ` · ${words.until} ${dateWords(of.expiresOn, language)}`}
        {of.amount !== undefined && ` · ${words.amount} ${dollars(of.amount, language)}`}
        {` · ${words.bases[of.basis]} · `}
        <Source text={of.source} />
      </p>
      {of.why !== '/profile' && <Pointers pointers={[of.why]} language={language} />}
    </li>
  );
}

/** The papers that the facts ask for, and which of them are there. */
export function Papers({ answer, language }: { answer: FullAnswer; language: OfficialLanguage }) {
  return (
    <Section id="answer-papers" heading={WORDS[language].papers}>
      <ul class="papers">
        {answer.advice.papers.map((paper) => (
          <PaperItem key={`${paper.code} ${paper.for} ${paper.why}`} of={paper} language={language} />
        ))}
      </ul>
    </Section>
  );
}
