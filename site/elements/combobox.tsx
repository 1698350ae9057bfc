import { useEffect, useState } from 'preact/hooks';
import { type Asked, described, Question } from './question.tsx';
import { type Findable, named, search } from './search-words.ts';

/** How many are shown; the count of the others is said. */
const MOST_SHOWN = 30;

export interface ComboboxWords {
  /** The list's name. */
  list: string;
  found: (count: number) => string;
}

interface ComboboxProps extends Asked {
  /** Every choice; asked for when the person begins to type. */
  all: () => readonly Findable[];
  words: ComboboxWords;
}

/**
 * One of very many answers, found by typing: ARIA's editable combobox with a list. The arrows move in the list, Enter takes the
 * option, Escape closes the list. What is typed and names no choice stays as it is, for the validation to refuse.
 */
export function Combobox({ all, words, ...asked }: ComboboxProps) {
  const { id, value, onText, onLeave } = asked;
  const labelOf = (code: string): string =>
    code === '' ? '' : (all().find((choice) => choice.value === code)?.label ?? code);
  const codeOf = (typed: string): string => named(typed, all())?.value ?? typed;
  const [typedText, setText] = useState('');
  // Another scenario, or an undone removal, brings another answer than the one that was typed here.
  const text = codeOf(typedText) === value ? typedText : labelOf(value);
  const [found, setFound] = useState<readonly Findable[]>();
  const [active, setActive] = useState(-1);
  const shown = found?.slice(0, MOST_SHOWN) ?? [];
  const open = shown.length > 0;

  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  function close(): void {
    setFound(undefined);
    setActive(-1);
  }
  function typed(now: string): void {
    setText(now);
    setFound(now.trim() === '' ? undefined : search(now, all()));
    setActive(-1);
    onText(codeOf(now));
  }
  function take(choice: Findable): void {
    setText(choice.label);
    onText(choice.value);
    close();
  }
  function move(by: 1 | -1): void {
    if (!open) {
      const isWhole = named(text, all()) !== undefined;
      setFound(isWhole ? all() : search(text, all()));
      setActive(-1);
      return;
    }
    setActive((active + by + (active < 0 && by < 0 ? 1 : 0) + shown.length) % shown.length);
  }
  function pressed(event: KeyboardEvent): void {
    const choice = shown[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && choice) take(choice);
    else if (event.key === 'Escape' && found) close();
    else if (event.key === 'Escape' && text !== '') typed('');
    else return;
    event.preventDefault();
  }
  function left(): void {
    close();
    setText(labelOf(value));
    onLeave?.();
  }
  return (
    <Question {...asked}>
      <div class="combobox">
        <input
          type="text"
          id={id}
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={200}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-options`}
          {...(open && active >= 0 && { 'aria-activedescendant': `${id}-${active}` })}
          value={text}
          onInput={({ currentTarget }) => typed(currentTarget.value)}
          onKeyDown={pressed}
          onBlur={left}
          {...described(asked)}
        />
        <div id={`${id}-options`} role="listbox" aria-label={words.list} hidden={!open}>
          {shown.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the input names the active option
            <div
              key={choice.value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(choice)}
            >
              {choice.label}
            </div>
          ))}
        </div>
        <span role="status" class="visually-hidden">
          {found && words.found(found.length)}
        </span>
      </div>
    </Question>
  );
}
