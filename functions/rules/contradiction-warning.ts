import type { OfficialLanguage } from '#domain/profile/profile';
import { spoken } from '#domain/result/spoken-verdict';
import { type SpokenVerdict, verdict } from '#domain/result/verdict';

/** Warns of a fact that contradicts another one. @param where.at list and field in the profile */
export const contradictionWarning = (
  code: 'before-birth' | 'before-award' | 'family-too-small',
  { at, language }: { at: string; language: OfficialLanguage },
): SpokenVerdict => spoken(verdict(code, { at }), language);
