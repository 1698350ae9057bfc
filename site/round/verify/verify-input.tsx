import { useState } from 'preact/hooks';
import type { OfficialLanguage } from '#domain/profile/profile';
import { VERIFY_WORDS } from './verify-words.ts';

/** What the reader has given so far. */
export interface Given {
  files: readonly File[];
  text: string;
}

export const NOTHING_GIVEN: Given = { files: [], text: '' };

interface VerifyInputProps {
  given: Given;
  /** The reader asked for a check of nothing. */
  isMissing: boolean;
  language: OfficialLanguage;
  onGiven(given: Given): void;
}

/** In the order of their names, by their numbers: `page-2` before `page-10`. */
const inOrder = (files: FileList | null | undefined): File[] =>
  [...(files ?? [])].sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));

/** A place to drop or choose files, and a field to paste into. */
export function VerifyInput({ given, isMissing, language, onGiven }: VerifyInputProps) {
  const words = VERIFY_WORDS[language];
  const [over, setOver] = useState(false);
  const described = isMissing ? { 'aria-describedby': 'verify-missing', 'aria-invalid': true } : {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the fields inside do the same by keyboard
    <div
      class={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onGiven({ text: '', files: inOrder(event.dataTransfer?.files) });
      }}
    >
      {isMissing && (
        <p class="field-error" id="verify-missing" role="alert">
          {words.noInput}
        </p>
      )}
      <div class="field">
        <label for="verify-files">{words.drop}</label>
        <span class="hint" id="verify-files-hint">
          {words.dropHint}
        </span>
        <input
          id="verify-files"
          type="file"
          multiple
          aria-describedby="verify-files-hint"
          onChange={({ currentTarget }) => onGiven({ text: '', files: inOrder(currentTarget.files) })}
        />
        {given.files.length > 0 && <p>{given.files.map(({ name }) => name).join(', ')}</p>}
      </div>
      <div class="field">
        <label for="verify-text">{words.paste}</label>
        <textarea
          id="verify-text"
          rows={6}
          spellcheck={false}
          value={given.text}
          {...described}
          onInput={({ currentTarget }) => onGiven({ files: [], text: currentTarget.value })}
        />
      </div>
    </div>
  );
}
