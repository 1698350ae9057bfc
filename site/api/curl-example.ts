interface Called {
  method: string;
  path: string;
  isPublic: boolean;
  example?: unknown;
}

/** A call of a route by `curl`: against the address in `$API`, with the token in `$TOKEN`. */
export function curlExample({ method, path, isPublic, example }: Called): string {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`);
  const parts = [
    `curl -X ${method} "$API${address}"`,
    ...(isPublic ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...(example === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(example)}'`]),
  ];
  return parts.join(' \\\n  ');
}
