/** Everything that was typed, as text: also what is half typed or at fault. `''` is no answer. */
export type Values = Readonly<Record<string, string>>;

/** One of the things that there may be several of: a job, a test, a diploma. */
export interface Entry {
  /** Its name for as long as the page is open, whatever its place in the list. */
  key: number;
  values: Values;
}

/** The lists of a profile by their place in it. */
export const LISTS = [
  'education',
  'languageTests',
  'work',
  'certificatesOfQualification',
  'jobOffers',
  'militaryService',
  'spouse.education',
  'spouse.languageTests',
  'spouse.work',
] as const;
export type ListName = (typeof LISTS)[number];

/** What a person has typed into the form. */
export interface Draft {
  values: Values;
  lists: Readonly<Partial<Record<ListName, readonly Entry[]>>>;
}

/** How a field is named on the page: `dateOfBirth`, or list, entry and field: `work/3/from`. */
export type Path = string;

export const pathOf = (list: ListName, key: number, field: string): Path => `${list}/${key}/${field}`;

let lastKey = 0;

/** The name of a new entry. */
export const newKey = (): number => ++lastKey;

export const EMPTY_DRAFT: Draft = { values: {}, lists: {} };

export const entriesOf = ({ lists }: Draft, list: ListName): readonly Entry[] => lists[list] ?? [];

/** The draft with one answer changed. */
export function withAnswer(draft: Draft, path: Path, text: string): Draft {
  const [list = '', key, field = ''] = path.split('/');
  if (key === undefined) return { ...draft, values: { ...draft.values, [path]: text } };
  const name = list as ListName;
  const entries = entriesOf(draft, name).map((entry) =>
    entry.key === Number(key) ? { ...entry, values: { ...entry.values, [field]: text } } : entry,
  );
  return withEntries(draft, name, entries);
}

/** The draft with another list of one name. */
export const withEntries = (draft: Draft, list: ListName, entries: readonly Entry[]): Draft => ({
  ...draft,
  lists: { ...draft.lists, [list]: entries },
});
