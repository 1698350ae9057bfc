import type { Rulebook } from '#domain/rulebook/rulebook';

/** Every entry must say where its figures were read: each point of a result is explained by it. */
export function sourceFaults(book: Rulebook): string[] {
  return Object.entries(book).flatMap(([name, entries]: [string, Rulebook[keyof Rulebook]]) =>
    entries
      .filter(({ source }) => source.trim() === '')
      .map(({ from }) => `${name}: the entry of ${from} has no source`),
  );
}
