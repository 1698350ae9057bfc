/** A route that fits a request, with what its path variables stand for. */
export interface Match<R> {
  route: R;
  pathParameters: Record<string, string>;
}

const segmentsOf = (path: string): string[] => path.split('/').slice(1);

function parametersOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = segmentsOf(pattern);
  const given = segmentsOf(path);
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const [, name, greedy] = /^\{([^}+]+)(\+?)\}$/.exec(segment) ?? [];
    const value = greedy ? given.slice(index).join('/') : given[index];
    if (value === undefined || (name !== undefined && value === '')) return undefined;
    if (name === undefined && value !== segment) return undefined;
    if (name !== undefined) parameters[name] = value;
    if (greedy) return parameters;
  }
  return wanted.length === given.length ? parameters : undefined;
}

/** Smaller comes first: fixed text before a variable, a variable before a greedy one, a method before `ANY`. */
function rankOf(key: string): string {
  if (key === '$default') return '~';
  const [method = '', path = ''] = key.split(' ');
  const kinds = segmentsOf(path).map((segment) =>
    segment.endsWith('+}') ? 'c' : segment.startsWith('{') ? 'b' : 'a',
  );
  return `${kinds.some((kind) => kind === 'c') ? 1 : 0}${kinds.join('')}${method === 'ANY' ? 1 : 0}`;
}

/**
 * Finds the route that API Gateway would choose: a full match before a greedy one before `$default`, the most specific
 * first. Source: API Gateway developer guide, "Routing API requests".
 *
 * @returns for a method and a decoded path, e.g. `/profiles/me`: the match, or `undefined` when nothing fits and there
 *   is no `$default`
 */
export function routeMatcher<R extends { key: string }>(
  routes: readonly R[],
): (method: string, path: string) => Match<R> | undefined {
  const ranked = [...routes].sort((a, b) => (rankOf(a.key) < rankOf(b.key) ? -1 : 1));
  return (method, path) => {
    for (const route of ranked) {
      if (route.key === '$default') return { route, pathParameters: {} };
      const [wantedMethod, pattern = ''] = route.key.split(' ');
      if (wantedMethod !== method && wantedMethod !== 'ANY') continue;
      const pathParameters = parametersOf(pattern, path);
      if (pathParameters) return { route, pathParameters };
    }
    return undefined;
  };
}
