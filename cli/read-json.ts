import type { OfficialLanguage } from '#domain/profile/profile';
import { type LineError, unreadableLine } from './line-problem.ts';
import type { Line } from './lines.ts';

/** The JSON value of a line, which may be anything, or what is wrong with the line. */
export function readJson(
  { number, text }: Line,
  language?: OfficialLanguage,
): { value: unknown } | { bad: LineError } {
  if (text === null) return { bad: unreadableLine(number, 'body-too-large', language) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { bad: unreadableLine(number, 'malformed-json', language) };
  }
}
