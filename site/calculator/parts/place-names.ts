import { DAY } from '../draft/asked-day.ts';
import { entriesOf, type ListName, type Path } from '../draft/draft.ts';
import { LIST_FIELDS } from '../draft/fields.ts';
import { openScenario } from '../state.ts';
import type { Store } from '../store.ts';
import { idOf } from './field-ids.ts';
import { ownList, wordsOf } from './use-field.ts';

/** What a place of the form is called, and the element to go to. */
export interface NamedPlace {
  id: string;
  text: string;
}

/** The name of a field, or of an entry: `Job 2 – Which occupation?` */
export function namedPlace(path: Path, { state, words, questions }: Store): NamedPlace {
  const [list = '', key, name] = path.split('/');
  if (key === undefined)
    return {
      id: path === DAY ? DAY : idOf(path === 'nominated' ? 'nomination.province' : path, state),
      text: wordsOf(path, undefined, questions)[0],
    };
  const listName = list as ListName;
  const index = entriesOf(openScenario(state).draft, listName).findIndex(
    (entry) => entry.key === Number(key),
  );
  const isSpouse = listName.startsWith('spouse.');
  const { one } = words.lists[ownList(listName)];
  const entry = `${isSpouse ? `${words.sections.spouse} – ` : ''}${one} ${index + 1}`;
  const question = name !== undefined && questions[`${ownList(listName)}.${name}`]?.[0];
  return name === undefined
    ? { id: idOf(`${path}/${LIST_FIELDS[listName][0]?.name}`, state), text: entry }
    : { id: idOf(path, state), text: question ? `${entry} – ${question}` : entry };
}
