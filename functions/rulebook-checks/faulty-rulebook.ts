/** Refuses a rulebook that does not hold together: it scores no candidate. */
export class FaultyRulebook extends RangeError {
  override readonly name = 'FaultyRulebook';
  /** One sentence each. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[], options?: ErrorOptions) {
    super(`faults in the rulebook: ${faults.join('; ')}`, options);
    this.faults = faults;
  }

  /** All of it for a person, a fault a line. */
  get report(): string {
    const list = this.faults.map((fault) => `  ${fault}\n`).join('');
    return `Nobody can be scored: the rules have faults (docs/own-rules.md).\n${list}`;
  }
}
