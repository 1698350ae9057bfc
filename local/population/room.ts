import type { Inhabitant } from './inhabitant.ts';
import { type Places, placeOf, reaches } from './places.ts';

/** So many who are refused the last place of a round move the score that is near enough by a point. */
const REFUSED_A_POINT = 12;

interface PlacesLeft extends Places {
  left: number;
  refused: number;
}

/** The room that is left in a population: by band, and for each round by the places at its cut-off and above. */
export interface Room {
  bands(): string[];
  /** Rounds with places that some band has room for, as `#295`. */
  rounds(): string[];
  /** What a candidate counts for: the band, and the round whose place they would take. */
  labels(person: Inhabitant, band: string): string[];
  /**
   * Takes a candidate in who counts for what is `open`, where there is room. The last place of a round is for a candidate near its cut-off: the more are
   * refused it, the farther near is.
   *
   * @returns whether a candidate like them has a place
   */
  offer(person: Inhabitant, band: string, open: readonly string[]): boolean;
  /** Nobody turns up for the places that are left; nobody else gets them. */
  closeRounds(): void;
  /** Nobody turns up who fits the rounds: from now on only bands count. */
  forgetRounds(): void;
}

/**
 * @param quotas candidates by band
 * @param take is told of everybody who is taken in
 */
export function roomFor(
  quotas: ReadonlyMap<string, number>,
  places: readonly Places[],
  take: (person: Inhabitant) => void,
): Room {
  const bands = new Map(quotas);
  let rounds: PlacesLeft[] = places.map((each) => ({ ...each, left: each.size, refused: 0 }));
  const bandsLeft = (): string[] => [...bands.keys()].filter((label) => bands.get(label) !== 0);
  const labelOf = ({ round }: Places): string => `#${round.number}`;

  function isNear(place: PlacesLeft, { score }: Inhabitant): boolean {
    if (place.left > 1) return true;
    const near = score - place.round.cutOff.score <= place.refused / REFUSED_A_POINT;
    if (!near) place.refused += 1;
    return near;
  }

  return {
    bands: bandsLeft,
    rounds() {
      const labels = bandsLeft();
      return rounds
        .filter(({ left, round }) => left > 0 && labels.some((label) => reaches(label, round)))
        .map(labelOf);
    },
    labels(person, band) {
      const place = placeOf(person, rounds);
      return place === undefined ? [band] : [band, labelOf(place)];
    },
    offer(person, band, open) {
      const place = placeOf(person, rounds);
      const left = bands.get(band) ?? 0;
      const counts = open.includes(band) || (place !== undefined && open.includes(labelOf(place)));
      if (!counts || left === 0 || place?.left === 0) return false;
      if (place !== undefined && !isNear(place, person)) return true;
      if (place !== undefined) place.left -= 1;
      bands.set(band, left - 1);
      take(person);
      return true;
    },
    closeRounds() {
      rounds = rounds.map((each) => ({ ...each, left: 0 }));
    },
    forgetRounds() {
      rounds = [];
    },
  };
}
