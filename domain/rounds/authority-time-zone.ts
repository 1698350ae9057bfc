/**
 * The clock on the authority's wall. Rounds are planned by it, and the feed dates them by it; everything else counts
 * days in UTC. One constant, because readers of the feed know no other: every stage is a copy of the same authority.
 */
export const AUTHORITY_TIME_ZONE = 'America/Toronto';
