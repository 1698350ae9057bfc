import { UsageError } from './command.ts';

/** The most points that there are. */
export const HIGHEST_SCORE = 1200;

/**
 * The number that an option gives; `undefined` when it is not given.
 *
 * @throws UsageError for text that is no whole number from `least` to `most`
 */
export function wholeNumberOption(
  option: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(`${option} must be a whole number from ${least} to ${most}: ${text}`);
  return value;
}
