import { ASSESSMENT_BODIES } from '#domain/rulebook/assessments/bodies';
import { useTitles } from '../../answer/use-titles.ts';
import { CheckField } from '../../elements/check-field.tsx';
import { Combobox } from '../../elements/combobox.tsx';
import { TextField } from '../../elements/text-field.tsx';
import { FormField, type FormFieldProps } from '../parts/form-field.tsx';
import { useField, valuesAt } from '../parts/use-field.ts';
import { useSelected, useStore } from '../store.ts';
import { words } from '../words/entry-of-page.ts';
import { countries, occupations } from './findable-lists.ts';
import { scaleHint } from './scale-hint.ts';

const bodyNames = (language: 'en' | 'fr'): string[] =>
  ASSESSMENT_BODIES.map(({ name, frenchName }) => (language === 'fr' ? frenchName : name));

function ScoreField({ field, place }: FormFieldProps) {
  const hint = useSelected((state) => scaleHint(field.name, valuesAt(state, place), state, words));
  return <TextField {...useField(field, place)} hint={hint} inputMode="decimal" short />;
}

/** A field of an entry as its kind asks it. */
export function EntryField({ field, place }: FormFieldProps) {
  const { language } = useStore().state;
  const asked = useField(field, place);
  useTitles();
  const found = { found: words.found };
  switch (field.kind) {
    case 'occupation':
      return <Combobox {...asked} all={occupations} words={{ ...found, list: words.occupations }} />;
    case 'country':
      return <Combobox {...asked} all={countries[language]} words={{ ...found, list: words.countries }} />;
    case 'check':
      return <CheckField {...asked} />;
    case 'score':
      return <ScoreField field={field} {...(place && { place })} />;
    case 'text':
      return (
        <TextField
          {...asked}
          suggestions={field.name.endsWith('organisation') ? bodyNames(language) : undefined}
        />
      );
    default:
      return <FormField field={field} {...(place && { place })} named={words} />;
  }
}
