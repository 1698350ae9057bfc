import { fileURLToPath } from 'node:url';
import { runCommand } from '../run-command.ts';

const CALLS = fileURLToPath(new URL('calls.py', import.meta.url));

/** One call, in the words of botocore, e.g. `cognito-idp`, `admin_create_user`. */
export interface AwsCall {
  service: string;
  operation: string;
  parameters: Record<string, unknown>;
}

/**
 * Makes AWS calls with the client that is in the emulator's virtual environment.
 *
 * @returns the answers, in the order of the calls
 * @throws Error at the first call that fails
 */
export async function awsCalls(
  calls: readonly AwsCall[],
  options: { python: string; env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<unknown[]> {
  const output = await runCommand(options.python, [CALLS], {
    env: options.env,
    input: JSON.stringify(calls),
    signal: options.signal,
  });
  return JSON.parse(output);
}
