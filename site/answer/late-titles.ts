type TitleOf = (noc: string) => string | undefined;

let known: TitleOf | undefined;
let loading: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** Fetches the titles of occupations, once; what was answered without them is then answered anew. */
export function loadTitles(): Promise<void> {
  loading ??= import('#domain/rulebook/occupations/unit-group-titles').then(({ titleOf: found }) => {
    known = found;
    for (const told of waiting) told();
  });
  return loading;
}

/** Tells when the titles have come. @returns ends it */
export function whenTitlesCome(told: () => void): () => void {
  waiting.add(told);
  return () => waiting.delete(told);
}

/**
 * The title of an occupation once titles have come. The site's build puts this in the place of the domain's function, whose
 * titles are a sixth of what a first score would load, and which hardly a score names. A sentence that names one fetches them.
 */
export function titleOf(noc: string): string | undefined {
  if (known === undefined) void loadTitles();
  return known?.(noc);
}
