import { spawn } from 'node:child_process';

const TAIL = 12_000;

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  input?: string;
  signal?: AbortSignal;
}

/**
 * Runs a program to its end.
 *
 * @returns what it wrote to standard output
 * @throws Error with the tail of both its outputs when it cannot be run, is aborted, or ends with another status than 0
 */
export function runCommand(file: string, args: readonly string[], options: CommandOptions = {}) {
  return new Promise<string>((resolve, reject) => {
    const child = spawn(file, args, { env: options.env, signal: options.signal });
    let output = '';
    let tail = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      tail = (tail + text).slice(-TAIL);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-TAIL);
    });
    child.once('error', (error) => reject(new Error(`${file}: ${error.message}\n${tail}`)));
    child.once('close', (code, killed) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${file} ${args[0] ?? ''} ended with ${code ?? killed}\n${tail}`));
    });
    // A program that ends without reading its input is judged by its status, not by the broken pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input);
  });
}
