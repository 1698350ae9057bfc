/** A variable that the template sets on a function. */
type Variable = 'TABLE_NAME' | 'NOTIFICATIONS_QUEUE_URL' | 'ROUNDS_QUEUE_URL' | 'MAIL_FROM' | 'PORTAL_URL';

/** A function that the template gives too little: it stops at start, before it takes any work. */
class MissingVariable extends Error {
  override readonly name = 'MissingVariable';
}

/**
 * The required environment variables of a function. Handlers call it once, at start.
 *
 * @throws MissingVariable that names every variable which is not set
 * @example const { TABLE_NAME } = environment('TABLE_NAME');
 */
export function environment<Name extends Variable>(
  ...names: readonly Name[]
): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new MissingVariable(`not set: ${missing.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, process.env[name]])) as Record<Name, string>;
}
