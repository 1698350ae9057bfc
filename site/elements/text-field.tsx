import { type Asked, described, Question } from './question.tsx';

interface TextFieldProps extends Asked {
  /** The keyboard of a telephone; both take any text, which is checked afterwards. */
  inputMode?: 'text' | 'decimal';
  /** A short input for a short answer. */
  short?: boolean;
  /** Answers that are often given. */
  suggestions?: readonly string[] | undefined;
}

/** One line of text. Numbers too: the number input of browsers drops what it does not understand. */
export function TextField({ inputMode = 'text', short, suggestions, ...asked }: TextFieldProps) {
  const { id, value, onText, onLeave } = asked;
  const list = `${id}-list`;
  return (
    <Question {...asked}>
      <input
        type="text"
        id={id}
        class={short ? 'short' : undefined}
        inputMode={inputMode}
        autocomplete="off"
        maxLength={200}
        value={value}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onBlur={onLeave}
        {...(suggestions && { list })}
        {...described(asked)}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Question>
  );
}
