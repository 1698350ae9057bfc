/**
 * Real time, shifted. The shift lies in shared memory, so that the functions' threads see it change at once.
 */
export class SimulatedClock {
  /** Eight bytes: the shift in milliseconds. */
  readonly shared = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  private readonly shift = new BigInt64Array(this.shared);

  constructor(private readonly realNow: () => number) {}

  now(): Date {
    return new Date(this.realNow() + Number(Atomics.load(this.shift, 0)));
  }

  /** Whether it shows another time than real time. */
  get isShifted(): boolean {
    return Atomics.load(this.shift, 0) !== 0n;
  }

  /** Makes it show an instant, from which it goes on as real time does. */
  move(to: Date): void {
    Atomics.store(this.shift, 0, BigInt(Math.round(to.getTime() - this.realNow())));
  }
}
