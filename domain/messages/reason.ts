import type { OfficialLanguage } from '../profile/profile.ts';
import type { Reason } from '../score/score-result.ts';
import type { Values } from './message.ts';
import { REQUIREMENT_MESSAGES } from './requirement-messages.ts';
import { WARNING_MESSAGES } from './warning-messages.ts';

const MESSAGES = { ...REQUIREMENT_MESSAGES, ...WARNING_MESSAGES };

export type MessageKey = keyof typeof MESSAGES;

const NOTHING: Values = {};

/**
 * A reason or warning in one language.
 *
 * @example reason('work-not-counted.student', 'en').code // 'work-not-counted'
 */
export function reason(key: MessageKey, language: OfficialLanguage, values: Values = NOTHING): Reason {
  const dot = key.indexOf('.');
  return { code: dot < 0 ? key : key.slice(0, dot), message: MESSAGES[key][language](values) };
}
