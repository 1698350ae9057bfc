import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ConfirmDialogProps {
  title: string;
  yes: string;
  no: string;
  onAnswer: (confirmed: boolean) => void;
  children: ComponentChildren;
}

/** Asks before something that cannot be undone. Escape says no; the browser keeps the focus inside and gives it back. */
export function ConfirmDialog({ title, yes, no, onAnswer, children }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const answer = (confirmed: boolean): void => {
    dialog.current?.close();
    onAnswer(confirmed);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="confirm-title"
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <h2 id="confirm-title">{title}</h2>
      {children}
      <div class="buttons">
        <button type="button" onClick={() => answer(true)}>
          {yes}
        </button>
        <button type="button" class="secondary" onClick={() => answer(false)}>
          {no}
        </button>
      </div>
    </dialog>
  );
}
