/**
 * The path patterns of a distribution that lead to the HTTP API. The root belongs to the site, whatever the API has there.
 *
 * @param paths of the API's routes
 * @example apiPatterns(['/rounds', '/rounds/{id}', '/score']) // ['/rounds', '/rounds/*', '/score']
 */
export function apiPatterns(paths: Iterable<string>): string[] {
  const patterns = [...paths]
    .map((path) => path.split('/'))
    .filter(([, first]) => first !== '')
    .map(([, first, ...rest]) => (rest.length === 0 ? `/${first}` : `/${first}/*`));
  return [...new Set(patterns)].sort();
}
