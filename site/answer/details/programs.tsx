import { laneName } from '#domain/categories/lane-names';
import type { ExplainedProgram, ExplainedRequirement } from '#domain/explanation/explanation';
import type { OfficialLanguage } from '#domain/profile/profile';
import { PROGRAMS } from '#domain/result/score-result';
import type { InLanguage } from '#domain/sentences/text';
import type { FullAnswer } from '../full-answer.ts';
import { FactRows } from './fact.tsx';
import { Parts } from './points.tsx';
import { REQUIREMENTS } from './requirement-names.ts';
import { rowWords } from './row-words.ts';
import { Section } from './section.tsx';
import { Source } from './source.tsx';
import { WORDS } from './words.ts';

/** How an outcome is set off; its words say the same. */
export function Outcome({
  of,
  language,
}: {
  of: keyof (typeof WORDS)['en']['outcomes'];
  language: OfficialLanguage;
}) {
  return <span class={`tag outcome-${of}`}>{WORDS[language].outcomes[of]}</span>;
}

/** What a condition rests on: fact, row, rule and source. */
export function ConditionGrounds({
  of: { fact, row, rule, source },
  language,
}: {
  of: Pick<InLanguage<ExplainedRequirement>, 'fact' | 'row' | 'rule' | 'source'>;
  language: OfficialLanguage;
}) {
  const words = WORDS[language];
  return (
    <dl class="summary-list grounds">
      <FactRows fact={fact} language={language} />
      <div>
        <dt>{words.row}</dt>
        <dd>{rowWords(row, language)}</dd>
      </div>
      <div>
        <dt>{words.rule}</dt>
        <dd>
          <code>{rule}</code>
        </dd>
      </div>
      <div>
        <dt>{words.source}</dt>
        <dd>
          <Source text={source} />
        </dd>
      </div>
    </dl>
  );
}

function Requirement({ of, language }: { of: InLanguage<ExplainedRequirement>; language: OfficialLanguage }) {
  const name = of.rule.startsWith('funds/') ? 'funds' : (of.rule.split('/').at(-1) ?? '');
  return (
    <details>
      <summary>
        {REQUIREMENTS[name]?.[language] ?? name} <Outcome of={of.outcome} language={language} />
      </summary>
      <p>{of.text}</p>
      {of.reason && <p>{of.reason.message}</p>}
      <ConditionGrounds of={of} language={language} />
    </details>
  );
}

interface Program {
  name: string;
  program: InLanguage<ExplainedProgram>;
  language: OfficialLanguage;
}

function Requirements({ name, program, language }: Program) {
  return (
    <>
      <h3>
        {name} <Outcome of={program.eligible ? 'met' : 'unmet'} language={language} />
      </h3>
      <ul class="points-list">
        {program.requirements.map((requirement) => (
          <li key={requirement.rule}>
            <Requirement of={requirement} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every programme with every requirement, and the selection grid of the skilled workers. */
export function Programs({ answer, language }: { answer: FullAnswer; language: OfficialLanguage }) {
  const { programs } = answer.explanation;
  const words = WORDS[language];
  return (
    <Section id="answer-programs" heading={words.programs}>
      {PROGRAMS.map((program) => (
        <div key={program}>
          <Requirements name={laneName(program)[language]} program={programs[program]} language={language} />
          {program === 'fsw' && (
            <>
              <h4>
                {words.grid} <span class="points-figure">{words.points(programs.fsw.grid.points)}</span>
              </h4>
              <Parts parts={programs.fsw.grid.parts} language={language} />
            </>
          )}
        </div>
      ))}
    </Section>
  );
}
