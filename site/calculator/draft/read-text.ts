import type { Field } from './fields.ts';

/** The year, month and date of a day as typed: `2020-3-` is half a day. */
export function dayParts(text: string): { year: string; month: string; date: string } {
  const [year = '', month = '', date = ''] = text.split('-');
  return { year, month, date };
}

/** The text of a day by its parts; `''` when all are empty. */
export function dayText({ year, month, date }: ReturnType<typeof dayParts>): string {
  const parts = [year, month, date].map((part) => part.replaceAll('-', '').trim());
  return parts.every((part) => part === '') ? '' : parts.join('-');
}

/** A day as the API takes it; what is no day stays one that the API refuses. */
export function isoDay(text: string): string {
  const { year, month, date } = dayParts(text);
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/**
 * A number as either language writes it. A comma with three digits after it parts thousands: no field has three decimals.
 *
 * @returns the text itself where it is no number, for the API to refuse
 * @example readNumber('12 500,50') // 12500.5
 */
export function readNumber(text: string): number | string {
  const plain = text
    .replaceAll(/[\s$\u2019']/g, '')
    .replaceAll(/,(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}

/** What a field sends for its text; `undefined` leaves it out. */
export function sentValue({ kind, usual = '' }: Field, typed: string | undefined): unknown {
  // A number that was deleted is missing; a choice is never without an answer.
  const text = (kind === 'number' ? (typed ?? usual) : typed || usual).trim();
  if (text === '') return undefined;
  switch (kind) {
    case 'day':
      return isoDay(text);
    case 'end':
      return text === 'now' ? null : isoDay(text);
    case 'number':
    case 'score':
      return readNumber(text);
    case 'yes-no':
    case 'check':
      return text === 'yes';
    default:
      return text;
  }
}
