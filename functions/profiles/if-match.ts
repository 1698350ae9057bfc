import { Refusal } from '../problem/refusal.ts';

/** Whether a version of a profile is one that the caller's `If-Match` allows. */
export type VersionCondition = (version: number) => boolean;

/** The entity tag of a version. */
export const etag = (version: number): string => `"${version}"`;

/**
 * `If-Match` (RFC 9110, 13.1.1): the versions that an edit may start from, as `ETag` gave them, or `*`. A bare number
 * is taken too, and the weak form `W/"5"`: CloudFront makes it of our tag whenever it compresses the answer ("Serve
 * compressed files", ETag header conversion). The RFC compares strongly, because a weak tag may be of other bytes; ours
 * is the number of a version, which is the same however its bytes were packed.
 *
 * @throws Refusal `malformed-if-match`
 */
export function ifMatch(header: string | undefined): VersionCondition | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return () => true;
  const versions = header.split(',').map((tag) => {
    const [, quoted, bare] = /^(?:(?:W\/)?"([^"]*)"|(\d+))$/.exec(tag.trim()) ?? [];
    const text = quoted ?? bare;
    if (text === undefined) throw new Refusal('malformed-if-match');
    return text;
  });
  return (version) => versions.includes(String(version));
}
