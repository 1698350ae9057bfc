import { pathOf } from '../draft/draft.ts';
import { isContradicted } from '../draft/faults.ts';
import { askedOf, LIST_FIELDS } from '../draft/fields.ts';
import { idOf } from '../parts/field-ids.ts';
import { type Place, valuesAt } from '../parts/use-field.ts';
import type { State } from '../state.ts';
import { useSelected } from '../store.ts';
import { words } from '../words/entry-of-page.ts';
import { EntryField } from './entry-field.tsx';

interface EntryProps {
  place: Place;
  title: string;
  onRemove: () => void;
}

/** How many fields of an entry do not count, and whether it is left out because of them. */
function faultsIn({ outcome }: State, { list, key }: Place): { count: number; whole: boolean } {
  const faults = [...outcome.faults.values()].filter(
    (fault) => fault.path.startsWith(`${list}/${key}/`) && !isContradicted(fault),
  );
  return { count: faults.length, whole: outcome.leftOut.includes(`${list}/${key}`) };
}

/** One job, test or diploma. */
export function EntryFields({ place, title, onRemove }: EntryProps) {
  const { list, key } = place;
  const fields = LIST_FIELDS[list];
  const asked = useSelected((state) =>
    askedOf(fields, valuesAt(state, place))
      .map(({ name }) => name)
      .join(),
  ).split(',');
  const id = useSelected((state) => idOf(`${list}/${key}`, state));
  const note = useSelected((state) => {
    const { count, whole } = faultsIn(state, place);
    return count === 0 ? '' : words.notCounted(count, whole);
  });
  return (
    <fieldset class="entry" id={id}>
      <legend>{title}</legend>
      {note !== '' && <p class="entry-note">{note}</p>}
      <div class="entry-fields">
        {fields
          .filter(({ name }) => asked.includes(name))
          .map((field) => (
            <div key={pathOf(list, key, field.name)} class={`kind-${field.kind}`}>
              <EntryField field={field} place={place} />
            </div>
          ))}
      </div>
      <button type="button" class="secondary" onClick={onRemove}>
        {words.remove(title)}
      </button>
    </fieldset>
  );
}
