import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import { type Evaluation, PROGRAMS } from '#domain/result/score-result';
import { dateWords } from './date-words.ts';
import { JumpLink } from './jump-link.tsx';
import { PANEL, SECTIONS } from './panel-words.ts';
import type { Question } from './question.ts';
import { scoreTo } from './score-to.ts';
import { useTitles } from './use-titles.ts';

interface Spoken {
  answer: Evaluation;
  language: OfficialLanguage;
}

function Figure({ name, points, part }: { name: string; points: number; part?: boolean }) {
  return (
    <div class={part ? 'part' : undefined} data-nothing={points === 0}>
      <dt>{name}</dt>
      <dd>{points}</dd>
    </div>
  );
}

function Sections({ answer: { crs }, language }: Spoken) {
  return (
    <dl class="summary-list score-sections">
      {SECTIONS.flatMap(({ section, name, parts }) => {
        const { total, ...points } = crs[section];
        const shown = section === 'spouse' && total === 0 ? [] : Object.entries<number>(points);
        return [
          <Figure key={section} name={name[language]} points={total} />,
          ...shown.map(([part, given]) => (
            <Figure key={`${section} ${part}`} name={parts[part]?.[language] ?? part} points={given} part />
          )),
        ];
      })}
    </dl>
  );
}

function Programs({ answer: { programs }, language }: Spoken) {
  const words = PANEL[language];
  return (
    <>
      <p class="score-label">{words.programs}</p>
      <dl class="summary-list score-programs">
        {PROGRAMS.map((program) => (
          <div key={program} data-nothing={!programs[program].eligible}>
            <dt>{laneName(program)[language]}</dt>
            <dd>{programs[program].eligible ? words.met : words.unmet}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Lanes({ answer: { lanes }, language }: Spoken) {
  const words = PANEL[language];
  return (
    <>
      <p class="score-label">{words.lanes}</p>
      {lanes.length === 0 ? (
        <p>{words.noLane}</p>
      ) : (
        <ul class="score-lanes">
          {lanes.map((lane) => (
            <li key={lane}>{laneName(lane)[language]}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The score of a question in short: it stands beside the form and moves with every answer. */
export function ScorePanel({ question, language }: { question: Question; language: OfficialLanguage }) {
  useTitles();
  const answered = scoreTo(question, language);
  const words = PANEL[language];
  if (!answered.ok)
    return (
      <div class="score-panel">
        <p class="score-total">–</p>
        <p>{words.faults(answered.errors.length)}</p>
      </div>
    );
  const { answer } = answered;
  const { total } = answer.crs;
  return (
    <div class="score-panel">
      <p class="score-total">
        <strong>{total}</strong> {words.points(total)}
      </p>
      <p class="score-day">
        {words.on} {dateWords(answer.asOf, language)}
        {' · '}
        {words.rules} {dateWords(answer.ruleset, language)}
      </p>
      {answer.warned > 0 && (
        <p class="score-warnings">
          <JumpLink to="answer-warnings">{words.warnings(answer.warned)}</JumpLink>
        </p>
      )}
      <Sections answer={answer} language={language} />
      <Programs answer={answer} language={language} />
      <Lanes answer={answer} language={language} />
    </div>
  );
}
