import type { OfficialLanguage } from '#domain/profile/profile';
import { dateWords } from '../date-words.ts';
import { type FullAnswer, fullAnswerTo } from '../full-answer.ts';
import type { Question } from '../question.ts';
import { useTitles } from '../use-titles.ts';
import { FactsSummary } from './facts-summary.tsx';
import { Improvements } from './improvements.tsx';
import { Lanes } from './lanes.tsx';
import { Papers } from './papers.tsx';
import { withoutPointers } from './pointer-words.ts';
import { Parts } from './points.tsx';
import { Programs } from './programs.tsx';
import { Section } from './section.tsx';
import { Source } from './source.tsx';
import { sourcesOf } from './sources.ts';
import { TimeLine } from './time-line.tsx';
import { useOpenInPrint } from './use-open-in-print.ts';
import { WORDS } from './words.ts';

interface Asked {
  answer: FullAnswer;
  language: OfficialLanguage;
}

function Warnings({ answer: { warnings }, language }: Asked) {
  const words = WORDS[language];
  return (
    <Section id="answer-warnings" heading={words.warnings}>
      {warnings.length === 0 && <p>{words.noWarnings}</p>}
      {warnings.map(({ code, message }) => (
        <p key={`${code} ${message}`} class="notice warning">
          {withoutPointers(message, language)}
        </p>
      ))}
    </Section>
  );
}

/** What paper has to say that the page says elsewhere: score, day and rules. */
function Summary({ answer: { asOf, ruleset, crs }, language }: Asked) {
  const words = WORDS[language];
  return (
    <dl class="summary-list print-only">
      <div>
        <dt>{words.total}</dt>
        <dd>{crs.total}</dd>
      </div>
      <div>
        <dt>{words.day}</dt>
        <dd>{dateWords(asOf, language)}</dd>
      </div>
      <div>
        <dt>{words.rules}</dt>
        <dd>{dateWords(ruleset, language)}</dd>
      </div>
    </dl>
  );
}

function Sources({ answer, language }: Asked) {
  return (
    <Section id="answer-sources" heading={WORDS[language].sources}>
      <ul>
        {sourcesOf(answer).map((source) => (
          <li key={source}>
            <Source text={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The whole answer to a question, part by part; nothing where facts are at fault. */
export function Details({ question, language }: { question: Question; language: OfficialLanguage }) {
  useTitles();
  useOpenInPrint('.answer-details details');
  const answered = fullAnswerTo(question, language);
  if (!answered.ok) return null;
  const { answer } = answered;
  const words = WORDS[language];
  return (
    <>
      <p class="no-print">
        <button type="button" class="secondary" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <Summary answer={answer} language={language} />
      <Warnings answer={answer} language={language} />
      <Section id="answer-why" heading={words.why}>
        <p class="hint no-print">{words.whyHint}</p>
        <Parts
          parts={'parts' in answer.explanation.crs ? answer.explanation.crs.parts : []}
          language={language}
        />
      </Section>
      <Programs answer={answer} language={language} />
      <Lanes answer={answer} language={language} />
      <Improvements answer={answer} language={language} />
      <TimeLine answer={answer} language={language} />
      <Papers answer={answer} language={language} />
      <FactsSummary candidate={question.candidate} language={language} />
      <Sources answer={answer} language={language} />
    </>
  );
}
