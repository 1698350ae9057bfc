import type { Random } from './random.ts';
import { TRACKS, type Track } from './tracks.ts';

/**
 * Chooses the track to draw from: by their weights while every band has room, and more and more those that have led to
 * the bands with room left. Steering changes how long the drawing takes, not what a track gives.
 */
export function steering(random: Random): {
  /** @param open labels of the bands with room left */
  choose(open: readonly string[]): Track;
  /** @param band where the person drawn from the track belongs; undefined for somebody who is in no band */
  learn(track: Track, band: string | undefined): void;
} {
  const seen = new Map(TRACKS.map((track) => [track, { draws: 0, bands: new Map<string, number>() }]));
  const fittingShare = (track: Track, open: readonly string[]): number => {
    const { draws = 0, bands } = seen.get(track) ?? {};
    const fitting = open.reduce((sum, band) => sum + (bands?.get(band) ?? 0), 0);
    return (fitting + 0.5) / (draws + 0.5);
  };
  return {
    choose: (open) =>
      random.weighted(TRACKS.map((track) => [track, track.weight * fittingShare(track, open)] as const)),
    learn(track, band) {
      const known = seen.get(track);
      if (!known) return;
      known.draws += 1;
      if (band !== undefined) known.bands.set(band, (known.bands.get(band) ?? 0) + 1);
    },
  };
}
