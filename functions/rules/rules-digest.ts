import { createHash } from 'node:crypto';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { rulebookText } from '#domain/rulebook/rulebook-text';

/** SHA-256 of a rulebook's text, hexadecimal: another one for every change that a score can depend on. */
export const rulesDigest = (rulebook: Rulebook): string =>
  createHash('sha256').update(rulebookText(rulebook)).digest('hex');
