import type { Change } from '#domain/answers/advice/change';
import type { Candidate } from '#domain/profile/profile';

/** JSON Patch (RFC 6902) as far as advice uses it, on a copy that is changed in place: not as the domain does it. */
export function patched(candidate: Candidate, changes: readonly Change[]): Candidate {
  const copy = structuredClone(candidate) as unknown as Record<string, unknown>;
  for (const { op, path, value } of changes) {
    const keys = path.slice(1).split('/');
    const last = keys.pop() ?? '';
    let node: Record<string, unknown> | unknown[] = copy;
    for (const key of keys)
      node = (Array.isArray(node) ? node[Number(key)] : node[key]) as Record<string, unknown> | unknown[];
    if (Array.isArray(node)) {
      if (last === '-') node.push(value);
      else node.splice(Number(last), 1, ...(op === 'remove' ? [] : [value]));
    } else if (op === 'remove') delete node[last];
    else node[last] = value;
  }
  return copy as unknown as Candidate;
}
