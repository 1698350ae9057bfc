import type { Improvement } from '#domain/answers/advice/improvements';
import type { ProgramRoute } from '#domain/answers/advice/program-routes';
import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { InLanguage } from '#domain/sentences/text';
import { dateWords } from '../date-words.ts';
import type { FullAnswer } from '../full-answer.ts';
import { Section } from './section.tsx';
import { signed } from './signed.ts';
import { WORDS } from './words.ts';

/** Lanes in words, one after the other. */
export function laneList(lanes: readonly string[], language: OfficialLanguage): string {
  return lanes.map((lane) => laneName(lane)[language]).join(' · ');
}

interface Asked {
  answer: FullAnswer;
  language: OfficialLanguage;
}

function Step({ of, answer, language }: Asked & { of: InLanguage<Improvement> }) {
  const words = WORDS[language];
  const opened = of.lanes.filter((lane) => !answer.lanes.includes(lane));
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return (
    <li>
      <span class="gain">{signed(of.gain)}</span>
      <div>
        <p>{of.message}</p>
        <p class="hint">
          {words.becomes(of.total)}
          {of.earliestOn && ` · ${words.from} ${dateWords(of.earliestOn, language)}`}
          {of.on !== answer.asOf && of.on !== of.earliestOn && ` · ${words.on} ${dateWords(of.on, language)}`}
          {opened.length > 0 && ` · ${words.newLanes}${colon} ${laneList(opened, language)}`}
        </p>
      </div>
    </li>
  );
}

function Route({ of, language }: Pick<Asked, 'language'> & { of: InLanguage<ProgramRoute> }) {
  const words = WORDS[language];
  return (
    <details>
      <summary>
        {laneName(of.program)[language]}
        {of.on && <span class="hint-inline"> {`${words.from} ${dateWords(of.on, language)}`}</span>}
      </summary>
      {of.by === 'time' && <p>{words.byTime}</p>}
      {of.by === 'unknown' && <p>{words.byUnknown}</p>}
      {of.missing.length > 0 && (
        <>
          <h4>{words.missing}</h4>
          <ul>
            {of.missing.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {of.steps.length > 0 && (
        <>
          <h4>{words.steps}</h4>
          <ol>
            {of.steps.map(({ id, message }) => (
              <li key={id}>{message}</li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}

/** What would raise the score, most points first; and the ways into a programme of a candidate who is in none. */
export function Improvements({ answer, language }: Asked) {
  const words = WORDS[language];
  const { improvements, programs, warnings = [] } = answer.advice;
  return (
    <Section id="answer-raise" heading={words.raise}>
      <p class="hint">{words.raiseHint}</p>
      {warnings.map(({ code, message }) => (
        <p key={code} class="notice warning">
          {message}
        </p>
      ))}
      {improvements.length === 0 ? (
        <p>{words.noImprovement}</p>
      ) : (
        <ol class="improvements">
          {improvements.map((step) => (
            <Step key={step.id} of={step} answer={answer} language={language} />
          ))}
        </ol>
      )}
      {programs.length > 0 && (
        <>
          <h3>{words.routes}</h3>
          <ul class="points-list">
            {programs.map((route) => (
              <li key={route.program}>
                <Route of={route} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
