import { entriesOf, type ListName, type Path } from '../draft/draft.ts';
import { openScenario, type State } from '../state.ts';

const asId = (text: string): string => `f-${text.replaceAll('.', '-')}`;

/** The id of a list, for facts that are not there. */
export const idOfList = (list: ListName): string => asId(`profile.${list}`);

/**
 * The id of a field, or of an entry: the JSON Pointer of its fact in the question that is asked, so that an explanation leads to
 * it. An entry that does not count yet has no place in the question, and goes by its key.
 *
 * @example idOf('work/7/from', state) // 'f-profile-work-0-from'
 */
export function idOf(path: Path, state: State): string {
  const [list = '', key, name] = path.split('/');
  if (key === undefined) return asId(path.startsWith('nomination.') ? path : `profile.${path}`);
  const counting = entriesOf(openScenario(state).draft, list as ListName).filter(
    (entry) => !state.outcome.leftOut.includes(`${list}/${entry.key}`),
  );
  const index = counting.findIndex((entry) => entry.key === Number(key));
  const place = index < 0 ? `new${key}` : index;
  return asId(`profile.${list}.${place}${name === undefined ? '' : `.${name}`}`);
}
