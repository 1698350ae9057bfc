import { Readable, Writable } from 'node:stream';
import { type Command, runCommand } from '#cli/command';

/** Runs a command with its surroundings held in memory. */
export async function runInProcess(
  command: Command,
  usage: string,
  argv: readonly string[],
  input: string | Buffer | Readable = '',
): Promise<{ status: number; lines: unknown[]; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const status = await runCommand(command, usage, {
    argv,
    stdin: input instanceof Readable ? input : Readable.from([Buffer.from(input)]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    now: () => new Date('2024-04-23T16:54:59.000Z'),
  });
  const parsed = written.stdout.startsWith('{')
    ? written.stdout
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
    : [];
  return { status, lines: parsed, ...written };
}
