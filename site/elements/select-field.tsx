import type { Choice } from './choice.ts';
import { type Asked, described, Question } from './question.tsx';

interface SelectFieldProps extends Asked {
  choices: readonly Choice[];
  /** What stands there as long as nothing is chosen; absent where one always is. */
  nothing?: string | undefined;
}

/** One of many answers. */
export function SelectField({ choices, nothing, ...asked }: SelectFieldProps) {
  const { id, value, onText, onLeave } = asked;
  return (
    <Question {...asked}>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onBlur={onLeave}
        {...described(asked)}
      >
        {nothing !== undefined && <option value="">{nothing}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Question>
  );
}
