/** The size of a round in a pool of `population`, where it was `published` in one of `pool`: at least 1. */
export function scaledSize(published: number, population: number, pool: number): number {
  return Math.max(1, Math.round((published * population) / pool));
}
