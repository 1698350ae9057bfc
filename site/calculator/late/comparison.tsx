import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import { dateWords } from '../../answer/date-words.ts';
import { type Scored, scoreTo } from '../../answer/score-to.ts';
import { openScenario, questionOf, type State } from '../state.ts';
import { useSelected } from '../store.ts';
import type { LateWords } from '../words/late-words.ts';
import { useLateWords } from './late-words-context.ts';
import { scenarioName } from './scenarios.tsx';

interface Column {
  name: string;
  isOpen: boolean;
  day: string;
  answer: Scored | undefined;
}

function columnsOf(state: State, words: LateWords): Column[] {
  const { language, today = '' } = state;
  return state.scenarios.map((scenario, index) => {
    const question = questionOf(scenario, language, today);
    const answered = question && scoreTo(question, language);
    return {
      name: scenarioName(scenario, index, words),
      isOpen: scenario === openScenario(state),
      day: question ? dateWords(question.asOf, language) : '–',
      answer: answered?.ok ? answered.answer : undefined,
    };
  });
}

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points).replace('-', '−'));

/** The rows of the table: a heading, and what stands in it for an answer. */
function rowsOf(
  { compare }: LateWords,
  open: Scored | undefined,
  language: OfficialLanguage,
): [string, (answer: Scored) => string][] {
  const list = (names: readonly string[]): string => names.join('; ') || compare.none;
  return [
    [compare.total, ({ crs }) => String(crs.total)],
    [compare.difference, ({ crs }) => (open ? signed(crs.total - open.crs.total) : '–')],
    [compare.core, ({ crs }) => String(crs.core.total)],
    [compare.spouse, ({ crs }) => String(crs.spouse.total)],
    [compare.transferability, ({ crs }) => String(crs.transferability.total)],
    [compare.additional, ({ crs }) => String(crs.additional.total)],
    [
      compare.programs,
      ({ programs }) =>
        list(
          Object.entries(programs).flatMap(([name, { eligible }]) =>
            eligible ? [laneName(name)[language]] : [],
          ),
        ),
    ],
    [compare.lanes, ({ lanes }) => list(lanes.map((lane) => laneName(lane)[language]))],
  ];
}

/** All scenarios side by side, each for its own day. */
export function Comparison() {
  const words = useLateWords();
  const { compare } = words;
  const state = useSelected((now) => now);
  const { language } = state;
  const columns = columnsOf(state, words);
  const open = columns.find(({ isOpen }) => isOpen)?.answer;
  return (
    <section aria-labelledby="comparison-title">
      <h2 id="comparison-title">{compare.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved sideways by keyboard */}
      <section class="table-frame" aria-label={compare.scroll} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{compare.day}</th>
              {columns.map(({ name, day }) => (
                <td key={name}>{day}</td>
              ))}
            </tr>
            {rowsOf(words, open, language).map(([heading, cell]) => {
              const cells = columns.map(({ answer }) => (answer ? cell(answer) : compare.incomplete));
              const reference = cells[columns.findIndex(({ isOpen }) => isOpen)];
              return (
                <tr key={heading}>
                  <th scope="row">{heading}</th>
                  {cells.map((text, index) => (
                    <td key={columns[index]?.name}>
                      {text === reference ? text : <strong>{text}</strong>}
                      {text !== reference && <span class="visually-hidden"> ({compare.differs})</span>}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
