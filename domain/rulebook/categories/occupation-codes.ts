/**
 * Codes of occupations from a list as it is published, set apart by spaces and lines.
 *
 * @example codes('21200 21201') // ['21200', '21201']
 */
export function codes(list: string): string[] {
  return list.trim().split(/\s+/);
}
