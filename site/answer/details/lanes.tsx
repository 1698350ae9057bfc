import { laneName } from '#domain/categories/lane-names';
import type { ExplainedCategory } from '#domain/explanation/explanation';
import type { OfficialLanguage } from '#domain/profile/profile';
import { PROGRAMS } from '#domain/result/score-result';
import type { InLanguage } from '#domain/sentences/text';
import type { FullAnswer } from '../full-answer.ts';
import { ConditionGrounds, Outcome } from './programs.tsx';
import { Section } from './section.tsx';
import { WORDS, type Words } from './words.ts';

interface Asked {
  answer: FullAnswer;
  language: OfficialLanguage;
}

function Ranks({ yes, words }: { yes: boolean; words: Words }) {
  return <span class={`tag outcome-${yes ? 'met' : 'unmet'}`}>{yes ? words.ranks : words.ranksNot}</span>;
}

/** What is missing for a lane that is no category. */
function missingFor(lane: string, { programs }: FullAnswer, words: Words): readonly string[] {
  const nominee = programs.pnp.eligible;
  if (lane === 'general') return [words.needsAnyProgram];
  const { eligible, reasons } = programs[lane as keyof typeof programs];
  if (eligible && nominee) return [words.nomineesOnlyPnp];
  return reasons.map(({ message }) => message);
}

function OwnLane({ lane, answer, language }: Asked & { lane: string }) {
  const words = WORDS[language];
  const ranks = answer.lanes.includes(lane);
  return (
    <details>
      <summary>
        {laneName(lane)[language]} <Ranks yes={ranks} words={words} />
      </summary>
      {ranks ? (
        <p>{words.ranks}.</p>
      ) : (
        <>
          <p>
            {words.missing}
            {language === 'fr' ? '\u00a0' : ''}:
          </p>
          <ul>
            {missingFor(lane, answer, words).map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Category({ of, language }: { of: InLanguage<ExplainedCategory>; language: OfficialLanguage }) {
  const words = WORDS[language];
  return (
    <details>
      <summary>
        {of.name} <Ranks yes={of.ranks} words={words} />
      </summary>
      <p>
        <Outcome of={of.outcome} language={language} /> {of.text}
      </p>
      {of.outcome === 'met' && !of.ranks && <p>{words.needsProgram}</p>}
      <ConditionGrounds of={of} language={language} />
    </details>
  );
}

/** Every lane of the day: whether the candidate ranks in it, and what is missing where not. */
export function Lanes({ answer, language }: Asked) {
  return (
    <Section id="answer-lanes" heading={WORDS[language].lanes}>
      <ul class="points-list">
        {['general', ...PROGRAMS].map((lane) => (
          <li key={lane}>
            <OwnLane lane={lane} answer={answer} language={language} />
          </li>
        ))}
        {answer.explanation.categories.map((category) => (
          <li key={category.rule}>
            <Category of={category} language={language} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
