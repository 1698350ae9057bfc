import type { ListName } from '../draft/draft.ts';
import { fieldNamed, hasSpouse, spouseCounts } from '../draft/fields.ts';
import { isAsked } from '../draft/to-candidate.ts';
import { openScenario } from '../state.ts';
import { useSelected, useWords } from '../store.ts';
import { AskedDay } from './asked-day.tsx';
import { EntryList } from './entry-list.tsx';
import { FormField } from './form-field.tsx';
import { Section, type SectionName, sectionId } from './section.tsx';

const Once = ({ name }: { name: string }) => <FormField field={fieldNamed(name)} />;

const ORDER: readonly SectionName[] = [
  'you',
  'spouse',
  'education',
  'languages',
  'work',
  'canada',
  'military',
  'day',
];

const useHasSpouse = (): boolean => useSelected((state) => hasSpouse(openScenario(state).draft.values));

/** The way from part to part. */
export function JumpList() {
  const words = useWords();
  const spouse = useHasSpouse();
  return (
    <nav aria-label={words.jump} class="jump">
      <ul>
        {ORDER.filter((name) => name !== 'spouse' || spouse).map((name) => (
          <li key={name}>
            <a href={`#${sectionId(name)}`}>{words.sections[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const SPOUSE_LISTS = ['spouse.education', 'spouse.languageTests', 'spouse.work'] as const;

function AskedList({ list }: { list: ListName }) {
  return useSelected((state) => isAsked(list, openScenario(state).draft)) ? <EntryList list={list} /> : null;
}

function Spouse() {
  const words = useWords();
  const counts = useSelected((state) => spouseCounts(openScenario(state).draft.values));
  if (!useHasSpouse()) return null;
  return (
    <Section name="spouse">
      <Once name="spouse.accompanying" />
      <Once name="spouse.canadianOrPermanentResident" />
      {!counts && <p class="inset">{words.spouseDoesNotCount}</p>}
      {SPOUSE_LISTS.map((list) => (
        <AskedList key={list} list={list} />
      ))}
    </Section>
  );
}

function Nomination() {
  const nominated = useSelected((state) => openScenario(state).draft.values.nominated === 'yes');
  return (
    <>
      <Once name="nominated" />
      {nominated && (
        <div class="follow-up">
          <Once name="nomination.province" />
          <Once name="nomination.acceptedOn" />
        </div>
      )}
    </>
  );
}

/** Every question of the form. */
export function FormSections() {
  return (
    <>
      <Section name="you">
        <Once name="dateOfBirth" />
        <Once name="maritalStatus" />
        <Once name="familySize" />
        <Once name="siblingInCanada" />
        <Once name="intendedProvince" />
        <Once name="settlementFunds" />
      </Section>
      <Spouse />
      <Section name="education">
        <EntryList list="education" />
      </Section>
      <Section name="languages">
        <EntryList list="languageTests" />
        <Once name="firstOfficialLanguage" />
      </Section>
      <Section name="work">
        <EntryList list="work" />
      </Section>
      <Section name="canada">
        <Nomination />
        <EntryList list="jobOffers" />
        <EntryList list="certificatesOfQualification" />
      </Section>
      <Section name="military">
        <EntryList list="militaryService" />
      </Section>
      <Section name="day">
        <AskedDay />
      </Section>
    </>
  );
}
