import type { OfficialLanguage } from '#domain/profile/profile';
import type { RoundView } from '#functions/rounds/round-view';
import { isScore } from '../../kept-score.ts';

const WORDS = {
  en: {
    label: 'Your score',
    hint: 'Drawn as a line in the chart. It stays in this browser.',
    kept: 'Taken from your answers in the calculator. Only rounds in your lanes are counted. It stays in this browser.',
    error: 'A score is a whole number from 0 to 1,200.',
    none: 'None of these rounds has a cut-off.',
    reached: (score: number, reached: number, all: number) =>
      `${score} points reach the cut-off of ${reached} of the ${all} rounds with a cut-off.`,
    reachedInLanes: (score: number, reached: number, all: number) =>
      `${score} points reach the cut-off of ${reached} of the ${all} rounds in your lanes.`,
    tied: (count: number) =>
      `In ${count} of them the score is equal to the cut-off: there the instant of submission decides.`,
  },
  fr: {
    label: 'Votre note',
    hint: 'Tracée comme une ligne dans le graphique. Elle reste dans ce navigateur.',
    kept: 'Tirée de vos réponses au calculateur. Seules les rondes de vos volets sont comptées. Elle reste dans ce navigateur.',
    error: 'Une note est un nombre entier de 0 à 1\u00a0200.',
    none: 'Aucune de ces rondes n’a de note minimale.',
    reached: (score: number, reached: number, all: number) =>
      `${score} points atteignent la note minimale de ${reached} des ${all} rondes qui en ont une.`,
    reachedInLanes: (score: number, reached: number, all: number) =>
      `${score} points atteignent la note minimale de ${reached} des ${all} rondes de vos volets.`,
    tied: (count: number) =>
      `Dans ${count} d’entre elles, la note est égale à la note minimale\u00a0: l’instant de la soumission y décide.`,
  },
} as const;

/** What a reader has typed, or what the calculator has kept. */
export interface OwnScoreState {
  typed: string;
  /** Lanes that the score ranks in; absent when the reader typed it. */
  lanes?: readonly string[];
}

/** The score, or `undefined` while there is none. */
export function scoreOf({ typed }: OwnScoreState): number | undefined {
  const score = typed.trim() === '' ? undefined : Number(typed);
  return isScore(score) ? score : undefined;
}

interface OwnScoreProps {
  own: OwnScoreState;
  rounds: readonly RoundView[];
  language: OfficialLanguage;
  onOwn(own: OwnScoreState): void;
}

function comparison(score: number, { own, rounds, language }: OwnScoreProps): string {
  const words = WORDS[language];
  const { lanes = [] } = own;
  const cutOffs = rounds
    .filter(({ lane, state }) => state === 'completed' && (lanes.length === 0 || lanes.includes(lane)))
    .flatMap(({ cutOff }) => (cutOff ? [cutOff.score] : []));
  if (cutOffs.length === 0) return words.none;
  const reached = cutOffs.filter((cutOff) => score >= cutOff).length;
  const tied = cutOffs.filter((cutOff) => score === cutOff).length;
  const say = lanes.length === 0 ? words.reached : words.reachedInLanes;
  return [say(score, reached, cutOffs.length), ...(tied > 0 ? [words.tied(tied)] : [])].join(' ');
}

/** A field for the reader's own score, and how it stands to the rounds that are shown. */
export function OwnScore(props: OwnScoreProps) {
  const { own, language, onOwn } = props;
  const words = WORDS[language];
  const score = scoreOf(own);
  const isWrong = own.typed.trim() !== '' && score === undefined;
  return (
    <div class={`field own-score${isWrong ? ' at-fault' : ''}`}>
      <label for="own-score">{words.label}</label>
      <span class="hint" id="own-score-hint">
        {own.lanes?.length ? words.kept : words.hint}
      </span>
      {isWrong && (
        <span class="field-error" id="own-score-error">
          {words.error}
        </span>
      )}
      <input
        id="own-score"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={own.typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'own-score-hint own-score-error' : 'own-score-hint'}
        onInput={({ currentTarget }) => onOwn({ typed: currentTarget.value })}
      />
      <p role="status">{score === undefined ? '' : comparison(score, props)}</p>
    </div>
  );
}
