import { QUEBEC, RANKING } from './candidates.ts';
import { PLAN } from './plan.ts';
import type { Submitted } from './submit-all.ts';
import type { System } from './system.ts';
import type { Tally } from './tally.ts';

interface RoundInList {
  plan?: unknown;
  cutOff?: { score?: unknown } | null;
}

/** What people see of it through the API afterwards. */
export async function checkApi(
  { api }: System,
  everybody: Map<string, Submitted>,
  tally: Tally,
): Promise<void> {
  const [best, , third] = RANKING.map(({ givenName }) => everybody.get(givenName));
  const accepted = await api('POST /profiles/me/invitation/accept', { token: best?.token ?? '' });
  tally.same(
    'the best accepts',
    [accepted.status, (accepted.body as { state?: unknown }).state],
    [200, 'accepted'],
  );

  const foreign = await api(`GET /profiles/${best?.id}`, {
    token: everybody.get(QUEBEC.givenName)?.token ?? '',
  });
  tally.same("another person's profile: 404", foreign.status, 404);

  const score = await api('GET /profiles/me/score', { token: third?.token ?? '' });
  const list = await api('GET /rounds');
  const cutOffs = (list.body as { rounds: RoundInList[] }).rounds
    .map(({ cutOff }) => cutOff?.score)
    .filter((cutOff) => cutOff !== undefined);
  const total = (score.body as { crs: { total: number } }).crs.total;
  tally.same(`the cut-off of a round is the score of its last: ${total}`, cutOffs.includes(total), true);

  const feed = await api('GET /feeds/ee_rounds_123_en.json');
  const drawn = (feed.body as { rounds: { drawSize: string }[] }).rounds.map(({ drawSize }) => drawSize);
  tally.same('both rounds are in the feed', drawn.filter((size) => size === String(PLAN.size)).length, 2);

  const unknown = await api('GET /no-such-route', { language: 'fr' });
  tally.same(
    'an unknown route is a problem',
    [unknown.status, unknown.contentType.split(';')[0]],
    [404, 'application/problem+json'],
  );
}
