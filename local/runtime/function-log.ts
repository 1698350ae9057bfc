import { createWriteStream } from 'node:fs';

/** Where everything goes that functions write to standard output or error, and what the runtime says about them. */
export interface FunctionLog {
  file: string;
  write(text: string | Uint8Array): void;
  close(): Promise<void>;
}

/**
 * Opens a log file, adding to what is there.
 *
 * @param options.echo also write to standard error
 */
export function openFunctionLog(file: string, options: { echo: boolean }): FunctionLog {
  const stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  return {
    file,
    write(text) {
      stream.write(text);
      if (options.echo) process.stderr.write(text);
    },
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}
