import type { System } from '../system-types.ts';

const simulate = `  # a round on paper, and what a candidate has to say for a score
  echo '{"id":"a","submittedAt":"2024-04-01T12:00:00.000Z","score":529,"lanes":["general"]}' \\
    | npm run -s simulate -- --lane general --size 1 --as-of 2024-04-23T16:54:59.000Z
  npm run -s score -- --help
`;

/**
 * What to try next, ready to be copied into a shell.
 *
 * @param facts.once the system will be gone by then
 */
export function commandsToTry(
  { siteUrl, apiUrl, issuerUrl, mailbox }: System,
  { roundId, day, once }: { roundId: string; day: string; once: boolean },
): string {
  if (once) return `Try next:\n\n${simulate}\n  # the same, and it stays up\n  npm start\n`;
  const token = (claims: string) =>
    `$(curl -s -X POST ${issuerUrl}/local/tokens -H 'accept: text/plain' -d '${claims}')`;
  return `Try next (with curl and jq):

  # a round, and the feed, as anybody sees them
  curl -s ${siteUrl}/rounds/${roundId} | jq
  curl -s ${siteUrl}/feeds/ee_rounds_123_en.json | jq '.rounds[0]'

  # the first candidate's own view, and the same facts scored on the command line
  TOKEN=${token('{"sub":"candidate-1"}')}
  curl -s ${siteUrl}/profiles/me -H "authorization: Bearer $TOKEN" | jq '{state, score}'
  curl -s ${siteUrl}/profiles/me -H "authorization: Bearer $TOKEN" | jq -c '{profile}' | npm run -s score -- --as-of ${day}

  # whom a round would invite now, as an officer
  OFFICER=${token('{"groups":["officer"]}')}
  curl -s ${siteUrl}/rounds/simulate -H "authorization: Bearer $OFFICER" -H 'content-type: application/json' \\
    -d '{"lane":"cec","size":10}' | jq

${simulate}
  # the e-mails, in a browser
  ${mailbox.url}

  # from a token to an accepted invitation, with a profile to submit: docs/first-hour.md, docs/examples/
  API=${apiUrl} LOCAL=${issuerUrl} MAILBOX=${mailbox.url}

Ctrl-C stops it.

Open ${siteUrl} in a browser.
`;
}
