import { useState } from 'preact/hooks';
import { described } from './question.tsx';

/** The parts of a day as typed; each may be empty or wrong. */
export interface DayParts {
  year: string;
  month: string;
  date: string;
}

export type DayWords = Readonly<Record<keyof DayParts, string>>;

interface DayInputsProps {
  id: string;
  parts: DayParts;
  words: DayWords;
  error?: string | undefined;
  disabled?: boolean;
  onParts: (parts: DayParts) => void;
}

const ORDER = ['date', 'month', 'year'] as const;
const WIDTHS = { date: 2, month: 2, year: 4 } as const;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;
/** As far as it is typed; a month or date may have one digit when it is left so. */
const BEGUN = /^\s*\d{4}-[\d-]*$/;
const SHORT = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/;

/** Three inputs for a day: quicker for a birth than a calendar, and the same by keyboard and by voice. A pasted or typed `2020-03-04` fills all. */
export function DayInputs({ id, parts, words, error, disabled = false, onParts }: DayInputsProps) {
  // While a whole day is typed into one input, that input shows it as typed.
  const [begun, setBegun] = useState<{ part: keyof DayParts; text: string }>();
  function take(part: keyof DayParts, text: string, iso: RegExp): void {
    const [whole, year = '', month = '', date = ''] = iso.exec(text) ?? [];
    setBegun(whole === undefined && BEGUN.test(text) ? { part, text } : undefined);
    onParts(whole === undefined ? { ...parts, [part]: text } : { year, month, date });
  }
  function left(): void {
    if (begun && SHORT.test(begun.text)) take(begun.part, begun.text, SHORT);
    else setBegun(undefined);
  }
  return (
    <div class="day">
      {ORDER.map((part, index) => {
        const inputId = index === 0 ? id : `${id}-${part}`;
        return (
          <div key={part}>
            <label for={inputId}>{words[part]}</label>
            <input
              type="text"
              id={inputId}
              class={`digits-${WIDTHS[part]}`}
              inputMode="numeric"
              autocomplete="off"
              maxLength={10}
              disabled={disabled}
              value={begun?.part === part ? begun.text : parts[part]}
              onInput={({ currentTarget }) => take(part, currentTarget.value, ISO)}
              onBlur={left}
              {...described({ id, hint: undefined, error })}
            />
          </div>
        );
      })}
    </div>
  );
}
