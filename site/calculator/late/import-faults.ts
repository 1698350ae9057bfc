import type { FieldError } from '#functions/boundary/field-error';
import { LISTS } from '../draft/draft.ts';
import { ownList, wordsOf } from '../parts/use-field.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with facts that cannot be opened. */
export interface ImportFault {
  /** The form's question and what is wrong with its answer; what the form does not ask has no question. */
  text: string;
  /** The place in the file; `''` where the fault is of no place. */
  pointer: string;
}

/** The question that asks for the fact at a place of a file, e.g. `Job 2 – Which occupation?` */
function questionAt(pointer: string, { questions, lists, sections }: Words): string | undefined {
  const [, top, ...rest] = pointer.split('/');
  const name = (top === 'profile' ? rest : [top, ...rest]).join('.');
  const list = LISTS.find((one) => name === one || name.startsWith(`${one}.`));
  if (list === undefined) return questions[name]?.[0];
  const spouse = list.startsWith('spouse.') ? `${sections.spouse} – ` : '';
  const { one, title } = lists[ownList(list)];
  const [index, ...field] = name.slice(list.length + 1).split('.');
  if (!index) return spouse + title;
  const entry = `${spouse}${one} ${Number(index) + 1}`;
  const question = wordsOf(field.join('.'), list, questions)[0];
  return question === field.join('.') ? entry : `${entry} – ${question}`;
}

/** The API's errors by the questions of the form. */
export const importFaults = (errors: readonly FieldError[], words: Words): ImportFault[] =>
  errors.map(({ pointer, message }) => {
    const question = questionAt(pointer, words);
    return { text: question === undefined ? message : `${question} – ${message}`, pointer: pointer || '/' };
  });
