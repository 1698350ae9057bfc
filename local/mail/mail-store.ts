import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Mail } from '../system-types.ts';

/** The mails that were sent, kept in memory and, with a file, over restarts. */
export interface MailStore {
  add(mail: Mail): void;
  all(): readonly Mail[];
}

/** @param file one mail a line, in JSON; written before the sender is told that the mail is sent */
export function openMailStore(file: string | undefined): MailStore {
  const kept = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const mails: Mail[] = kept.filter((line) => line !== '').map((line) => JSON.parse(line));
  return {
    add(mail) {
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(mail)}\n`, { mode: 0o600 });
      mails.push(mail);
    },
    all: () => mails,
  };
}
