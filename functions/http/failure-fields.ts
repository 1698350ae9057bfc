/** How many frames of the stack are recorded. */
const FRAMES = 6;

/**
 * What may be recorded of an error: its name, its code and where it was thrown. Never its message, which can hold what a
 * person sent or what a service said of it.
 */
export function failureFields(error: unknown): { error: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code =
    'code' in error && /^[A-Z_]{1,40}$/.test(String(error.code)) ? { code: String(error.code) } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line));
  return { error: error.name, ...code, at: frames.slice(0, FRAMES).map((frame) => frame.trim()) };
}
