/** A difference with its sign; less has a minus, not a hyphen. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `\u2212${-points}` : '±0';
}
