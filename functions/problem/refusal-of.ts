import { passesByItself } from '../clients/passing-fault.ts';
import { Refusal } from './refusal.ts';

/** Errors that say "too much at once" or "took too long": nothing is wrong with the request. By name, so that no SDK is needed. */
const BUSY: ReadonlySet<string> = new Set([
  'TableBusy',
  'AbortError',
  'TimeoutError',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestLimitExceeded',
  'ProvisionedThroughputExceededException',
  'TransactionInProgressException',
  'TransactionConflictException',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'KmsThrottled',
  'Throttling',
]);

const RETRY_AFTER_SECONDS = '2';

/**
 * The one place that decides what a thrown error means to the caller: a refusal stays what it is, a service that is busy or cannot be
 * reached is 503 with `Retry-After`, everything else 500 without a detail.
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Error && (BUSY.has(error.name) || passesByItself(error)))
    return new Refusal('try-again', { headers: { 'Retry-After': RETRY_AFTER_SECONDS } });
  return new Refusal('internal-error');
}
