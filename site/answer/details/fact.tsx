import type { Fact } from '#domain/explanation/explanation';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { InLanguage } from '#domain/sentences/text';
import { JumpLink } from '../jump-link.tsx';
import { pointerWords } from './pointer-words.ts';
import { rowWords } from './row-words.ts';
import { Source } from './source.tsx';
import { WORDS } from './words.ts';

/** The id of the element of the form that asks for a fact, e.g. `f-profile-education-0-awardedOn`. */
const idOf = (pointer: string): string => `f-${pointer.slice(1).replaceAll('/', '-')}`;

/** The field of a fact, or the nearest thing around it that the page has. */
function fieldOf(pointer: string): HTMLElement | undefined {
  for (let at = pointer; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.getElementById(idOf(at));
    if (field) return field;
  }
  return undefined;
}

/** What the form calls a field: a question with several inputs, and an entry, is called by its legend. */
function calledIn(field: HTMLElement): string | undefined {
  const group = field.matches('fieldset') ? field : field.closest('fieldset.field');
  const name = group?.querySelector('legend') ?? document.querySelector(`label[for="${field.id}"]`);
  return name?.textContent?.trim() || undefined;
}

function Pointer({ pointer, language }: { pointer: string; language: OfficialLanguage }) {
  const field = fieldOf(pointer);
  if (!field) return <>{pointerWords(pointer, language)}</>;
  return <JumpLink to={field.id}>{calledIn(field) ?? pointerWords(pointer, language)}</JumpLink>;
}

/** Links to the places of the form that facts stand in; their names, where the page has no form. */
export function Pointers({
  pointers,
  language,
}: {
  pointers: readonly string[];
  language: OfficialLanguage;
}) {
  // That there is nothing in the whole profile leads to no place of it.
  const places = pointers.filter((pointer) => pointerWords(pointer, language) !== '');
  if (places.length === 0) return null;
  return (
    <ul class="pointers">
      {places.map((pointer) => (
        <li key={pointer}>
          <Pointer pointer={pointer} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** What of the profile was used, as entries of a summary list. */
export function FactRows({ fact, language }: { fact: InLanguage<Fact>; language: OfficialLanguage }) {
  const words = WORDS[language];
  const { text, pointers, level, notCounted = [], policies = [] } = fact;
  return (
    <>
      <div>
        <dt>{words.fact}</dt>
        <dd>
          {text}
          <Pointers pointers={pointers} language={language} />
        </dd>
      </div>
      {level && (
        <div>
          <dt>{words.level}</dt>
          <dd>
            {level.row ? rowWords(level.row, language) : words.noRow} <code>{level.rule}</code>{' '}
            <Source text={level.source} />
          </dd>
        </div>
      )}
      {notCounted.length > 0 && (
        <div>
          <dt>{words.notCounted}</dt>
          <dd>
            {notCounted.map(({ pointer, text: why }) => (
              <div key={pointer}>
                {why}
                <Pointers pointers={[pointer]} language={language} />
              </div>
            ))}
          </dd>
        </div>
      )}
      {policies.length > 0 && (
        <div>
          <dt>{words.policies}</dt>
          <dd>
            {policies.map(({ id, source }) => (
              <div key={id}>
                <code>{id}</code> <Source text={source} />
              </div>
            ))}
          </dd>
        </div>
      )}
    </>
  );
}
