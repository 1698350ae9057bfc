import type { Plugin } from 'vite';
import { UNIT_GROUPS } from '#domain/rulebook/occupations/unit-groups';
import { COUNTRIES } from '#functions/boundary/countries';

/** Codes by the steps between them, most of which are one: a third of the bytes of the codes, which gzip makes little of. */
export function unitGroupsModule(codes: readonly string[]): string {
  const steps = codes.map((code, index) => (Number(code) - Number(codes[index - 1] ?? 0)).toString(36));
  return `let at = 0;
const unitGroups = '${steps.join(' ')}'.split(' ').map((step) => String((at += parseInt(step, 36))).padStart(5, '0'));
export default { unitGroups };`;
}

/** Countries by their first letter. */
export function countriesModule(codes: readonly string[]): string {
  const firsts = [...new Set(codes.map(([first = '']) => first))];
  const lines = firsts.map(
    (first) =>
      first +
      codes
        .filter((code) => code.startsWith(first))
        .map(([, second]) => second)
        .join(''),
  );
  return `export const COUNTRIES = '${lines.join(' ')}'.split(' ').flatMap(([first, ...rest]) => rest.map((second) => first + second));`;
}

/** Modules by the end of what imports them name. */
const MODULES = [
  { named: /\/unit-groups\.json$/, id: '\0unit-groups', code: unitGroupsModule(UNIT_GROUPS) },
  { named: /\bcountries(\.ts)?$/, id: '\0countries', code: countriesModule(COUNTRIES) },
];

/** Long lists of codes as short scripts that write them out. */
export const compactLists: Plugin = {
  name: 'compact-lists',
  enforce: 'pre',
  resolveId: (source) => MODULES.find(({ named }) => named.test(source))?.id,
  load: (asked) => MODULES.find(({ id }) => id === asked)?.code,
};
