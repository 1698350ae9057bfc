const isOfParseArgs = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

/** What `parseArgs` of Node says, and what is said instead: one sentence without its full stop. */
const INSTEAD: readonly [RegExp, (name: string) => string][] = [
  [/^Unknown option '(.+?)'/, (name) => `There is no option ${name}`],
  [/^Unexpected argument '(.*?)'\. /s, (text) => `"${text}" is not expected here`],
  [/^Option '(.+?)(?: <value>)?' argument missing/, (name) => `${name} needs a value`],
  [
    /^Option '(.+?)(?: <value>)?' argument is ambiguous/,
    (name) => `${name} needs a value, which, where it begins with a dash, is written behind ${name}=`,
  ],
  [/^Option '(.+?)' does not take an argument/, (name) => `${name} takes no value`],
];

/**
 * What is wrong with a command line, where `parseArgs` of Node has thrown; `undefined` for every other error.
 *
 * @example badOption(error) // 'There is no option --ports'
 */
export function badOption(error: unknown): string | undefined {
  if (!isOfParseArgs(error)) return undefined;
  for (const [said, instead] of INSTEAD) {
    const name = said.exec(error.message)?.[1];
    // An option that has a letter as well is named by both: "-h, --help".
    if (name !== undefined) return instead(name.replace(/^-\w, /, ''));
  }
  return error.message.split(/\.\s/)[0]?.replace(/\.$/, '');
}
