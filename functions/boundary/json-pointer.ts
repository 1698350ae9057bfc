/**
 * A JSON Pointer (RFC 6901) from its parts.
 *
 * @example jsonPointer(['work', 0, 'a/b']) // '/work/0/a~1b'
 */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
