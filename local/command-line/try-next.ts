import type { System } from '../system-types.ts';

/** Where everything is, and how to get in: shown when no demonstration says so. */
export function tryNext({ siteUrl, issuerUrl, mailbox, clock, logFile }: System): string {
  return `
  site, API ${siteUrl}
  tokens    ${issuerUrl}/local/tokens
  mailbox   ${mailbox.url}
  logs      ${logFile}
  clock     ${clock.now().toISOString()}

Try next:

  curl -s ${siteUrl}/rounds
  TOKEN=$(curl -s -X POST ${issuerUrl}/local/tokens -H 'accept: text/plain' -d '{"groups":["officer"]}')
  curl -s ${siteUrl}/rounds/simulate -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d '{"lane":"general","size":10}'

  docs/first-hour.md goes from a token to an accepted invitation; docs/examples/ has a profile to submit.

Ctrl-C stops it.

Open ${siteUrl} in a browser.
`;
}
