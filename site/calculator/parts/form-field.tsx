import { ASSESSMENT_BODIES } from '#domain/rulebook/assessments/bodies';
import { useTitles } from '../../answer/use-titles.ts';
import { CheckField } from '../../elements/check-field.tsx';
import { Combobox } from '../../elements/combobox.tsx';
import { RadioField } from '../../elements/radio-field.tsx';
import { SelectField } from '../../elements/select-field.tsx';
import { TextField } from '../../elements/text-field.tsx';
import type { Field } from '../draft/fields.ts';
import { useSelected, useStore } from '../store.ts';
import { choicesOf, countries, occupations } from './choices.ts';
import { DayField } from './day-field.tsx';
import { scaleHint } from './scale-hint.ts';
import { type Place, useField, valuesAt } from './use-field.ts';

interface FormFieldProps {
  field: Field;
  place?: Place;
}

const bodyNames = (language: 'en' | 'fr'): string[] =>
  ASSESSMENT_BODIES.map(({ name, frenchName }) => (language === 'fr' ? frenchName : name));

function ScoreField({ field, place }: FormFieldProps) {
  const { words } = useStore();
  const hint = useSelected((state) => scaleHint(field.name, valuesAt(state, place), state, words));
  return <TextField {...useField(field, place)} hint={hint} inputMode="decimal" short />;
}

/** A field as its kind asks it. */
export function FormField({ field, place }: FormFieldProps) {
  const { words, state } = useStore();
  const asked = useField(field, place);
  useTitles();
  const { language } = state;
  const found = { found: words.found };
  switch (field.kind) {
    case 'day':
    case 'end':
      return (
        <DayField
          {...asked}
          now={field.kind === 'end' ? `${field.name}.now` : undefined}
          list={place?.list}
        />
      );
    case 'occupation':
      return <Combobox {...asked} all={occupations} words={{ ...found, list: words.occupations }} />;
    case 'country':
      return <Combobox {...asked} all={countries[language]} words={{ ...found, list: words.countries }} />;
    case 'select':
      return (
        <SelectField
          {...asked}
          choices={choicesOf(field, words, language)}
          nothing={
            field.usual !== undefined ? undefined : field.optional ? words.firstLanguage.auto : words.choose
          }
        />
      );
    case 'radios':
      return <RadioField {...asked} choices={choicesOf(field, words, language)} />;
    case 'yes-no':
      return (
        <RadioField
          {...asked}
          choices={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          inline
        />
      );
    case 'check':
      return <CheckField {...asked} />;
    case 'number':
      return <TextField {...asked} inputMode="decimal" short />;
    case 'score':
      return <ScoreField field={field} {...(place && { place })} />;
    case 'text':
      return (
        <TextField
          {...asked}
          suggestions={field.name.endsWith('organisation') ? bodyNames(language) : undefined}
        />
      );
  }
}
