import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes each value as one line of JSON, and waits while the reader is behind. */
export async function writeLines(output: Writable, values: readonly unknown[]): Promise<void> {
  if (values.length === 0) return;
  const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  if (!output.write(text)) await once(output, 'drain');
}
