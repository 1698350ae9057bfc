import { RadioField } from '../../elements/radio-field.tsx';
import { SelectField } from '../../elements/select-field.tsx';
import { TextField } from '../../elements/text-field.tsx';
import type { Field } from '../draft/fields.ts';
import { useStore } from '../store.ts';
import { type AnswerWords, choicesOf } from './choices.ts';
import { DayField } from './day-field.tsx';
import { type Place, useField } from './use-field.ts';

export interface FormFieldProps {
  field: Field;
  place?: Place;
  /** What the answers of an entry are called. */
  named?: Pick<AnswerWords, 'levels' | 'tests'>;
}

/** A field as its kind asks it: of a kind that is asked outside of entries too. */
export function FormField({ field, place, named }: FormFieldProps) {
  const { words, state } = useStore();
  const asked = useField(field, place);
  const { language } = state;
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
    case 'select':
      return (
        <SelectField
          {...asked}
          choices={choicesOf(field, { ...words, ...named }, language, asked.value)}
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
    default:
      return <TextField {...asked} inputMode="decimal" short />;
  }
}
