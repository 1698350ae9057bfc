import type { ComponentChildren } from 'preact';

/** What every field of a form is given. */
export interface Asked {
  /** Of the element that takes the focus. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** In words; absent: nothing is wrong, or it is too early to say so. */
  error?: string | undefined;
  value: string;
  onText: (text: string) => void;
  /** The person has gone on to something else. */
  onLeave?: (() => void) | undefined;
}

const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** The attributes that tie an input to its hint and its error. */
export function described({ id, hint, error }: Pick<Asked, 'id' | 'hint' | 'error'>) {
  const ids = [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ');
  return {
    ...(ids !== '' && { 'aria-describedby': ids }),
    ...(error && { 'aria-invalid': true }),
  };
}

/** Hint and error of a field, above its input. */
export function Notes({ id, hint, error }: Pick<Asked, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <span class="hint" id={hintId(id)}>
          {hint}
        </span>
      )}
      {error && (
        <span class="field-error" id={errorId(id)}>
          {error}
        </span>
      )}
    </>
  );
}

type QuestionProps = Pick<Asked, 'id' | 'label' | 'hint' | 'error'> & { children: ComponentChildren };

/** A field with one input. */
export function Question({ id, label, hint, error, children }: QuestionProps) {
  return (
    <div class={error ? 'field at-fault' : 'field'}>
      <label for={id}>{label}</label>
      <Notes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

type GroupProps = QuestionProps & { onLeave?: (() => void) | undefined };

/** A field with several inputs, left when none of them has the focus. */
export function QuestionGroup({ id, label, hint, error, onLeave, children }: GroupProps) {
  const left = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) onLeave?.();
  };
  return (
    <fieldset
      class={error ? 'field at-fault' : 'field'}
      onFocusOut={left}
      {...described({ id, hint, error: undefined })}
      {...(error && { 'aria-describedby': [hint && hintId(id), errorId(id)].filter(Boolean).join(' ') })}
    >
      <legend>{label}</legend>
      <Notes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
