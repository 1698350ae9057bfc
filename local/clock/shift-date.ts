/**
 * Lets `Date` show a shifted time in this thread: `new Date()`, `Date()` and `Date.now()`. Timers and
 * `performance.now()` keep to real time, so that time limits stay what they are.
 *
 * @param shared eight bytes of shared memory with the shift in milliseconds, which may change at any time
 */
export function shiftDate(shared: SharedArrayBuffer): void {
  const shift = new BigInt64Array(shared);
  const RealDate = Date;
  const now = () => RealDate.now() + Number(Atomics.load(shift, 0));
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver) => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });
}
