/** Refuses a rulebook that does not hold together: it scores no candidate. */
export class FaultyRulebook extends RangeError {
  override readonly name = 'FaultyRulebook';
  /** One sentence each. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`faults in the rulebook: ${faults.join('; ')}`);
    this.faults = faults;
  }
}
