import type { OfficialLanguage } from '../profile/profile.ts';
import { REQUIREMENT_MESSAGES } from '../result/reason-sentences.ts';
import type { Reason } from '../result/score-result.ts';
import { WARNING_MESSAGES } from '../result/warning-sentences.ts';
import type { Message, Values } from './message.ts';

const MESSAGES = { ...REQUIREMENT_MESSAGES, ...WARNING_MESSAGES };

export type MessageKey = keyof typeof MESSAGES;

const NOTHING: Values = {};

/** Each message with its code: what stands before the dot of its key. */
const ENTRIES: ReadonlyMap<string, { code: string; message: Message }> = new Map(
  Object.entries(MESSAGES).map(([key, message]) => [key, { code: key.replace(/\..*/, ''), message }]),
);

/**
 * A reason or warning in one language.
 *
 * @example reason('work-not-counted.student', 'en').code // 'work-not-counted'
 */
export function reason(key: MessageKey, language: OfficialLanguage, values: Values = NOTHING): Reason {
  const entry = ENTRIES.get(key);
  if (entry === undefined) throw new RangeError(`no message ${key}`);
  const { code, message } = entry;
  return { code, message: language === 'en' ? message.en(values) : message.fr(values) };
}
