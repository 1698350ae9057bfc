import { isContradiction } from '#functions/boundary/contradiction';
import type { FaultCode, FieldError } from '#functions/boundary/field-error';
import { type Draft, entriesOf, LISTS, type Path, pathOf } from './draft.ts';

/** What the API finds at fault, and what only the form does: a birth after the day of the score, a day of the score that has no rules. */
export type FormFaultCode = FaultCode | 'born-later' | 'no-rules';

/** What is wrong with one field of the form. */
export interface Fault {
  path: Path;
  code: FormFaultCode;
  /** The API's sentence. */
  message: string;
}

/** The field of the form that a JSON Pointer of the whole draft leads to. */
function pathAt(pointer: string, draft: Draft): Path {
  const [, top, ...rest] = pointer.split('/');
  const place = top === 'profile' ? rest : [top, ...rest];
  const name = place.join('.');
  const list = LISTS.find((one) => name.startsWith(`${one}.`));
  if (list === undefined) return name;
  const [index, ...field] = name.slice(list.length + 1).split('.');
  return pathOf(list, entriesOf(draft, list)[Number(index)]?.key ?? 0, field.join('.'));
}

/** True for a fault that takes nothing out of the score: a fact that cannot be true beside another one. */
export const isContradicted = ({ code }: Fault): boolean =>
  code === 'born-later' || (code !== 'no-rules' && isContradiction({ code }));

/** The API's errors at the fields of the form. */
export const faultsAt = (errors: readonly FieldError[], draft: Draft): Fault[] =>
  errors.map(({ pointer, code, message }) => ({ path: pathAt(pointer, draft), code, message }));

/**
 * What has to be left out because of a fault: an optional field or group alone, else the whole entry; `''` where nothing can be
 * left out.
 */
export function leftOutBy(path: Path, isOptional: (path: Path) => boolean): Path {
  if (path.startsWith('nomination.')) return 'nominated';
  if (isOptional(path)) return path;
  const [list, key] = path.split('/');
  return key === undefined ? '' : `${list}/${key}`;
}
