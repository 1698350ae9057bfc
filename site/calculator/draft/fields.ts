import {
  ABILITIES,
  CREDENTIAL_LEVELS,
  LANGUAGE_TESTS,
  MARITAL_STATUSES,
  NOMINATING_PROVINCES,
  PROVINCES,
} from '#domain/profile/profile';
import type { ListName, Values } from './draft.ts';

/** How a field is asked, and how its text is read. */
export type Kind =
  | 'day'
  /** A day, or `now` for what continues. */
  | 'end'
  | 'number'
  | 'score'
  | 'text'
  | 'select'
  | 'radios'
  | 'country'
  | 'occupation'
  | 'yes-no'
  | 'check';

export interface Field {
  /** Its place in the profile or in the entry, with dots. */
  name: string;
  kind: Kind;
  options?: readonly string[];
  /** Those of the options that are offered only where facts from elsewhere have them. */
  unusual?: readonly string[];
  /** What counts where nothing is typed; a new entry shows it. */
  usual?: string;
  /** May be left out, alone or (with dots) with the others of its group: a fault in it does not take the entry away. */
  optional?: true;
  /** Leads the form only. */
  unsent?: true;
  /** Asked, and sent, only then. Default: always. */
  when?: (values: Values) => boolean;
}

// What an imported file says is shown, also where it would not be asked: so the score is that of the file.
const inCanada =
  (name: string) =>
  (values: Values): boolean =>
    values.country === 'CA' || values[name] === 'no';
const assessed = (values: Values): boolean => values.assessed === 'yes';
const mayBeAssessed = (values: Values): boolean =>
  assessed(values) || ((values.country ?? '') !== '' && values.country !== 'CA');

export const hasSpouse = ({ maritalStatus }: Values): boolean =>
  maritalStatus === 'married' || maritalStatus === 'common-law';

/** A spouse or partner who stays behind, or is at home in Canada, adds and takes nothing. */
export const spouseCounts = (values: Values): boolean =>
  hasSpouse(values) &&
  values['spouse.accompanying'] !== 'no' &&
  values['spouse.canadianOrPermanentResident'] !== 'yes';

const nominated = ({ nominated: answer }: Values): boolean => answer === 'yes';

const EDUCATION: readonly Field[] = [
  { name: 'level', kind: 'select', options: CREDENTIAL_LEVELS },
  { name: 'country', kind: 'country' },
  { name: 'awardedOn', kind: 'day' },
  { name: 'academicYears', kind: 'number', optional: true },
  { name: 'assessed', kind: 'yes-no', unsent: true, when: mayBeAssessed },
  { name: 'assessment.organisation', kind: 'text', optional: true, when: assessed },
  { name: 'assessment.issuedOn', kind: 'day', optional: true, when: assessed },
  { name: 'assessment.reference', kind: 'text', optional: true, when: assessed },
];

const LANGUAGES: readonly Field[] = [
  { name: 'test', kind: 'select', options: LANGUAGE_TESTS },
  { name: 'takenOn', kind: 'day' },
  ...ABILITIES.map((name): Field => ({ name, kind: 'score' })),
  { name: 'reference', kind: 'text', optional: true },
];

const WORK: readonly Field[] = [
  { name: 'noc', kind: 'occupation' },
  { name: 'country', kind: 'country' },
  { name: 'from', kind: 'day' },
  { name: 'to', kind: 'end' },
  { name: 'hoursPerWeek', kind: 'number', usual: '30' },
  { name: 'selfEmployed', kind: 'check', usual: 'no' },
  { name: 'fullTimeStudent', kind: 'check', usual: 'no' },
  { name: 'authorised', kind: 'check', usual: 'yes', when: inCanada('authorised') },
  { name: 'temporaryResident', kind: 'check', usual: 'yes', when: inCanada('temporaryResident') },
];

/** What is asked of each entry of a list. */
export const LIST_FIELDS: Readonly<Record<ListName, readonly Field[]>> = {
  education: EDUCATION,
  languageTests: LANGUAGES,
  work: WORK,
  certificatesOfQualification: [
    { name: 'noc', kind: 'occupation' },
    { name: 'province', kind: 'select', options: PROVINCES },
    { name: 'issuedOn', kind: 'day' },
  ],
  jobOffers: [
    { name: 'noc', kind: 'occupation' },
    { name: 'province', kind: 'select', options: PROVINCES },
    { name: 'fullTime', kind: 'check', usual: 'yes' },
    { name: 'supported', kind: 'check', usual: 'no' },
    { name: 'startsOn', kind: 'day', optional: true },
  ],
  militaryService: [
    { name: 'country', kind: 'country' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'end' },
  ],
  'spouse.education': EDUCATION,
  'spouse.languageTests': LANGUAGES,
  'spouse.work': WORK,
};

/** What is asked once. */
export const FIELDS: readonly Field[] = [
  { name: 'dateOfBirth', kind: 'day' },
  { name: 'maritalStatus', kind: 'radios', options: MARITAL_STATUSES, usual: 'single' },
  { name: 'familySize', kind: 'number', optional: true },
  { name: 'siblingInCanada', kind: 'yes-no', usual: 'no' },
  { name: 'spouse.accompanying', kind: 'yes-no', usual: 'yes', when: hasSpouse },
  { name: 'spouse.canadianOrPermanentResident', kind: 'yes-no', usual: 'no', when: hasSpouse },
  { name: 'firstOfficialLanguage', kind: 'select', options: ['en', 'fr'], optional: true },
  { name: 'nominated', kind: 'yes-no', usual: 'no', unsent: true },
  {
    name: 'nomination.province',
    kind: 'select',
    options: [...NOMINATING_PROVINCES, 'QC'],
    unusual: ['QC'],
    when: nominated,
  },
  { name: 'nomination.acceptedOn', kind: 'day', when: nominated },
  { name: 'intendedProvince', kind: 'select', options: ['any', ...PROVINCES], usual: 'any' },
  { name: 'settlementFunds', kind: 'number', optional: true },
];

/** A field that is asked once, by its name. */
export function fieldNamed(name: string): Field {
  const found = FIELDS.find((field) => field.name === name);
  if (!found) throw new Error(`the form has no field "${name}"`);
  return found;
}

/** The fields of an entry that are asked as it stands. */
export const askedOf = (fields: readonly Field[], values: Values): readonly Field[] =>
  fields.filter(({ when }) => when === undefined || when(values));
