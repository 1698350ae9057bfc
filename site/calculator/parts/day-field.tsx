import { DayInputs } from '../../elements/day-inputs.tsx';
import { type Asked, QuestionGroup } from '../../elements/question.tsx';
import type { ListName } from '../draft/draft.ts';
import { dayParts, dayText } from '../draft/read-text.ts';
import { useStore } from '../store.ts';
import { wordsOf } from './use-field.ts';

interface DayFieldProps extends Asked {
  /** The name of the box for what has not ended. */
  now?: string | undefined;
  list?: ListName | undefined;
}

/** A day, or that something goes on. */
export function DayField({ now, list, ...asked }: DayFieldProps) {
  const { words, questions } = useStore();
  const { id, value, error, onText } = asked;
  const goesOn = value === 'now';
  const nowId = `${id}-now`;
  return (
    <QuestionGroup {...asked}>
      {!goesOn && (
        <DayInputs
          id={id}
          parts={dayParts(value)}
          words={words.dayParts}
          error={error}
          onParts={(parts) => onText(dayText(parts))}
        />
      )}
      {now !== undefined && (
        <div class="choice">
          <input
            type="checkbox"
            id={nowId}
            checked={goesOn}
            onChange={({ currentTarget }) => onText(currentTarget.checked ? 'now' : '')}
          />
          <label for={nowId}>{wordsOf(now, list, questions)[0]}</label>
        </div>
      )}
    </QuestionGroup>
  );
}
