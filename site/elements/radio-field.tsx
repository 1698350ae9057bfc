import type { Choice } from './choice.ts';
import { type Asked, QuestionGroup } from './question.tsx';

interface RadioFieldProps extends Asked {
  choices: readonly Choice[];
  /** Beside each other: for two or three short ones. */
  inline?: boolean;
}

/** One of a few answers, all to be seen. */
export function RadioField({ choices, inline, ...asked }: RadioFieldProps) {
  const { id, value, onText } = asked;
  return (
    <QuestionGroup {...asked}>
      <div class={inline ? 'choices inline' : 'choices'}>
        {choices.map((choice, index) => {
          const inputId = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <div class="choice" key={choice.value}>
              <input
                type="radio"
                id={inputId}
                name={id}
                value={choice.value}
                checked={value === choice.value}
                onChange={() => onText(choice.value)}
              />
              <label for={inputId}>{choice.label}</label>
            </div>
          );
        })}
      </div>
    </QuestionGroup>
  );
}
