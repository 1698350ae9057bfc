import type { System } from '../system-types.ts';

/** What to try next against the running system, ready to be copied into a shell. */
export function commandsToTry({ apiUrl, issuerUrl, mailbox }: System, roundId: string): string {
  const token = (claims: string) =>
    `$(curl -s -X POST ${issuerUrl}/local/tokens -H 'content-type: application/json' -d '${claims}' | jq -r .token)`;
  return `Try next (curl, jq):

  # rounds and cut-offs, as anybody sees them
  curl -s ${apiUrl}/rounds/${roundId} | jq
  curl -s ${apiUrl}/feeds/ee_rounds_123_en.json | jq '.rounds[0]'

  # your own profile, as the first candidate of the demonstration
  curl -s ${apiUrl}/profiles/me -H "authorization: Bearer ${token('{"sub":"candidate-1"}')}" | jq .score.crs

  # whom a round would invite now, as an officer
  curl -s ${apiUrl}/rounds/simulate -H 'content-type: application/json' \\
    -H "authorization: Bearer ${token('{"groups":["officer"]}')}" -d '{"lane":"cec","size":10}' | jq

  # the e-mails: ${mailbox.url}

  # without the system: a score, and a round on paper
  curl -s ${apiUrl}/profiles/me -H "authorization: Bearer ${token('{"sub":"candidate-1"}')}" \\
    | jq -c '{profile}' | npm run -s score -- --as-of 2024-04-23
  echo '{"id":"a","submittedAt":"2024-04-01T12:00:00.000Z","score":529,"lanes":["general"]}' \\
    | npm run -s simulate -- --lane general --size 1 --as-of 2024-04-23T16:54:59.000Z
`;
}
