import { line } from 'd3-shape';
import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { RoundView } from '#functions/rounds/round-view';
import { dayInWords, tickInWords } from '../../words/instants.ts';
import { stateName } from '../../words/round-states.ts';
import { CutOffTable } from './cut-off-table.tsx';
import { LaneMark, laneClass, lanePath } from './lane-mark.tsx';
import { type Point, pointsOf, ROOM, scalesOf } from './scales.ts';
import { useWidth } from './use-width.ts';

const WORDS = {
  en: {
    heading: 'Cut-offs over time',
    label: (count: number) =>
      `Chart: the cut-off of ${count} rounds over time, by lane. The table below it has the same figures.`,
    none: 'No round here has a cut-off yet.',
    own: (score: number) => `Your score: ${score}`,
    hollow: 'A hollow mark is a round that is void.',
  },
  fr: {
    heading: 'Notes minimales au fil du temps',
    label: (count: number) =>
      `Graphique\u00a0: la note minimale de ${count} rondes au fil du temps, par volet. Le tableau qui suit contient les mêmes chiffres.`,
    none: 'Aucune ronde n’a encore de note minimale ici.',
    own: (score: number) => `Votre note\u00a0: ${score}`,
    hollow: 'Une marque vide est une ronde annulée.',
  },
} as const;

const HEIGHT = 340;

interface ChartProps {
  points: readonly Point[];
  own: number | undefined;
  language: OfficialLanguage;
}

const isVoid = ({ round: { state } }: Point): boolean => state === 'voided' || state === 'voiding';

function Axes({
  x,
  y,
  step,
  own,
  width,
  language,
}: ReturnType<typeof scalesOf> & { width: number; own: number | undefined; language: OfficialLanguage }) {
  // The reader's own score stands at the axis too, and needs its place.
  const isFree = (at: number): boolean => own === undefined || Math.abs(y(own) - at) > 14;
  // Rounds of a few days have several ticks a day: the last of each day has the label.
  const ticks = new Map(
    x
      .ticks(Math.max(2, Math.floor(width / 130)))
      .map((tick) => [tickInWords(tick, language, step), tick] as const),
  );
  return (
    <>
      {y.ticks(6).map((score) => (
        <g key={score} transform={`translate(0 ${y(score)})`}>
          <line class="grid" x1={ROOM.left} x2={width - ROOM.right} />
          {isFree(y(score)) && (
            <text class="tick" x={ROOM.left - 8} dy="0.32em" text-anchor="end">
              {score}
            </text>
          )}
        </g>
      ))}
      {[...ticks].map(([label, tick]) => (
        <text
          key={label}
          class="tick"
          x={x(tick)}
          y={HEIGHT - 8}
          text-anchor={x(tick) > width - 40 ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
    </>
  );
}

function Drawing({ points, own, language }: ChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const words = WORDS[language];
  const scales = scalesOf(points, own, { width, height: HEIGHT });
  const { x, y } = scales;
  const lanes = new Set(points.map(({ round }) => round.lane));
  const path = line<Point>(
    ({ at }) => x(at),
    ({ score }) => y(score),
  );
  return (
    <div ref={frame} class="chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.label(points.length)}
      >
        <Axes {...scales} own={own} width={width} language={language} />
        {[...lanes].map((lane) => (
          <path
            key={lane}
            class={`lane-line ${laneClass(lane)}`}
            d={path(points.filter(({ round }) => round.lane === lane)) ?? ''}
          />
        ))}
        {points.map((point) => {
          const { round, at, score } = point;
          return (
            <path
              key={round.id}
              class={`mark ${laneClass(round.lane)}${isVoid(point) ? ' void' : ''}`}
              d={lanePath(round.lane)}
              transform={`translate(${x(at)} ${y(score)})`}
            >
              <title>
                {`${laneName(round.lane)[language]}, ${dayInWords(round.scheduledAt, language)}: ${score}${isVoid(point) ? ` (${stateName(round.state)[language]})` : ''}`}
              </title>
            </path>
          );
        })}
        {own !== undefined && (
          <g transform={`translate(0 ${y(own)})`}>
            <line class="own-line" x1={ROOM.left} x2={width - ROOM.right} />
            <text class="own-label" x={ROOM.left - 8} dy="0.32em" text-anchor="end">
              {own}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}

/** The cut-off of each round as a mark of its lane, the reader's own score as a line, and the same figures as a table. */
export function CutOffChart({
  rounds,
  own,
  language,
}: {
  rounds: readonly RoundView[];
  own: number | undefined;
  language: OfficialLanguage;
}) {
  const words = WORDS[language];
  const points = pointsOf(rounds);
  const lanes = [...new Set(points.map(({ round }) => round.lane))];
  return (
    <section aria-labelledby="cut-offs">
      <h2 id="cut-offs">{words.heading}</h2>
      {points.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Drawing points={points} own={own} language={language} />
          <ul class="legend">
            {lanes.map((lane) => (
              <li key={lane}>
                <LaneMark lane={lane} /> {laneName(lane)[language]}
              </li>
            ))}
            {own !== undefined && (
              <li>
                <svg class="legend-line" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
                  <line class="own-line" x2="28" y1="8" y2="8" />
                </svg>{' '}
                {words.own(own)}
              </li>
            )}
          </ul>
          {points.some(isVoid) && <p>{words.hollow}</p>}
          <CutOffTable points={points} own={own} language={language} />
        </>
      )}
    </section>
  );
}
