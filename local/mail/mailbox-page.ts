import type { Mail } from '../system-types.ts';

const SHOWN = 200;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const itemOf = ({ to, subject, text, html, sentAt }: Mail): string =>
  `<details><summary><time>${sentAt.slice(0, 19)}Z</time> <b>${escaped(subject)}</b> ${escaped(to.join(', '))}</summary>
<pre>${escaped(text ?? html ?? '')}</pre></details>`;

/** The mailbox for a browser: the newest mails first. Mails are shown as text, so that none can do anything. */
export function mailboxPage(mails: readonly Mail[]): string {
  const newest = mails.slice(-SHOWN).reverse();
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mailbox</title>
<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
<h1>Mailbox</h1><p>${mails.length} mails${mails.length > SHOWN ? `, the newest ${SHOWN} are here` : ''}.
All of them in JSON: <a href="/messages">/messages</a></p>
${newest.map(itemOf).join('\n')}</html>`;
}
