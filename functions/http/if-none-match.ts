/** An entity tag, weak or strong, and what stands between two of them. Inside the quotes a comma separates nothing. */
const TAG = /^[\s,]*(?:W\/)?("[\x21\x23-\x7E\x80-\uFFFF]*")[\s]*(?:,|$)/;

const opaque = (tag: string): string => tag.replace(/^W\//, '');

/**
 * Whether the caller has the answer already, by `If-None-Match` (RFC 9110, 13.1.2): one of a list of tags, compared weakly, or
 * `*`. What is no list of tags from some place on counts no further.
 *
 * @example holdsAlready('"a", W/"b"', 'W/"b"') // true
 */
export function holdsAlready(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  let rest = header;
  for (let found = TAG.exec(rest); found; found = TAG.exec(rest)) {
    if (found[1] === opaque(tag)) return true;
    rest = rest.slice(found[0].length);
  }
  return false;
}
