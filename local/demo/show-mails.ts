import type { Mail } from '../system-types.ts';

const indented = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');

/**
 * One e-mail in full and, when there is one in the other language, its subject.
 *
 * @param mails oldest first
 * @param french addresses of the candidates who want French
 */
export function showMails(mails: readonly Mail[], french: ReadonlySet<string>): string {
  const inFrench = ({ to }: Mail) => to.some((address) => french.has(address));
  const shown = mails.find((mail) => !inFrench(mail)) ?? mails[0];
  if (!shown) return 'No e-mail was sent.\n';
  const lines = [`From: ${shown.from}`, `To: ${shown.to.join(', ')}`, `Subject: ${shown.subject}`, ''];
  const other = mails.find(inFrench);
  const aside =
    other && other !== shown ? `\nAnd to a candidate who prefers French: « ${other.subject} »\n` : '';
  return `${indented(`${lines.join('\n')}\n${shown.text ?? ''}`)}\n${aside}`;
}
