/** Services refuse for now, and did nothing: too much work, or a transaction at the item that a write by itself names. */
const REFUSALS: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionConflictException',
]);

/** The answer did not come: whether anything was done is not known. */
const SILENCES: ReadonlySet<string> = new Set(['TimeoutError', 'AbortError', 'NetworkingError']);

/** What became of a transaction that was cancelled for the sake of others. */
const PASSING_REASONS: readonly (string | undefined)[] = [
  undefined,
  'None',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
];

/** Why a transaction was cancelled, item by item; `undefined` for any other fault. */
export function cancellationCodes(error: unknown): (string | undefined)[] | undefined {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return undefined;
  const { CancellationReasons: reasons = [] } = error as { CancellationReasons?: { Code?: string }[] };
  return reasons.map(({ Code }) => Code);
}

/**
 * Whether a service refused only for now, because of too much work or others at the same items, and has done nothing
 * of the request. The same request may be sent again.
 */
export function refusedForNow(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const codes = cancellationCodes(error);
  return codes ? codes.every((code) => PASSING_REASONS.includes(code)) : REFUSALS.has(error.name);
}

/** The code of a fault of the network, such as ECONNREFUSED; `undefined` for any other. */
export function networkCode(error: Error): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^E[A-Z]{3,}$/.test(code) ? code : undefined;
}

/**
 * Whether a fault passes by itself: a throttle, a conflict, a service that is down or cannot be reached. Anything else,
 * such as a missing permission or a defect, would be the same the next time.
 */
export function passesByItself(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $fault } = error as { $fault?: string };
  return (
    refusedForNow(error) ||
    SILENCES.has(error.name) ||
    $fault === 'server' ||
    networkCode(error) !== undefined ||
    passesByItself(error.cause)
  );
}
