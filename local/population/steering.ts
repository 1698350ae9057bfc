import type { Random } from './random.ts';
import { TRACKS, type Track } from './tracks.ts';

/**
 * Chooses the track to draw from: by their weights while everything has room, and more and more those that have led to
 * what has room left. Steering changes how long the drawing takes, not what a track gives.
 */
export function steering(random: Random): {
  /** @param open labels of the bands, or rounds, with room left */
  choose(open: readonly string[]): Track;
  /** @param labels what the person drawn from the track counts for; none for a person in no band */
  learn(track: Track, labels: readonly string[]): void;
} {
  const seen = new Map(TRACKS.map((track) => [track, { draws: 0, found: new Map<string, number>() }]));
  const fittingShare = (track: Track, open: readonly string[]): number => {
    const { draws = 0, found } = seen.get(track) ?? {};
    const fitting = open.reduce((sum, label) => sum + (found?.get(label) ?? 0), 0);
    return (fitting + 0.5) / (draws + 0.5);
  };
  return {
    choose: (open) =>
      random.weighted(TRACKS.map((track) => [track, track.weight * fittingShare(track, open)] as const)),
    learn(track, labels) {
      const known = seen.get(track);
      if (!known) return;
      known.draws += 1;
      for (const label of labels) known.found.set(label, (known.found.get(label) ?? 0) + 1);
    },
  };
}
