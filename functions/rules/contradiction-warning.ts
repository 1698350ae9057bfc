import { reason } from '#domain/messages/reason';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { Reason } from '#domain/result/score-result';

/** Warns of a fact that contradicts another one. @param where.at list and field in the profile */
export const contradictionWarning = (
  code: 'before-birth' | 'before-award' | 'family-too-small',
  { at, language }: { at: string; language: OfficialLanguage },
): Reason => reason(code, language, { at });
