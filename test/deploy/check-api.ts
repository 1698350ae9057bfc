import { QUEBEC, RANKING } from './candidates.ts';
import { PLAN } from './plan.ts';
import type { Submitted } from './submit-all.ts';
import type { System } from './system.ts';
import type { Tally } from './tally.ts';

/**
 * Points of the third and the sixth of the ranking, added up by hand from the published tables of the Comprehensive
 * Ranking System (without a spouse, in force from 2025-03-25): age, bachelor's degree, first language, two years of
 * Canadian work, degree with language, degree with Canadian work, three-year study in Canada.
 */
const CUT_OFFS = [110 + 120 + 4 * 23 + 53 + 13 + 25 + 30, 39 + 120 + 4 * 17 + 53 + 13 + 25 + 30];

interface RoundInList {
  scheduledAt: string;
  cutOff: { score: number } | null;
}

/** What people see of it through the API afterwards. */
export async function checkApi(
  { api }: System,
  everybody: Map<string, Submitted>,
  tally: Tally,
): Promise<void> {
  const best = everybody.get(RANKING[0].givenName);
  const accepted = await api('POST /profiles/me/invitation/accept', { token: best?.token ?? '' });
  tally.same(
    'the best accepts',
    [accepted.status, (accepted.body as { state?: unknown }).state],
    [200, 'applied'],
  );

  const foreign = await api(`GET /profiles/${best?.id}`, {
    token: everybody.get(QUEBEC.givenName)?.token ?? '',
  });
  tally.same("another person's profile: 404", foreign.status, 404);

  const list = await api('GET /rounds');
  const cutOffs = (list.body as { rounds: RoundInList[] }).rounds
    .sort((one, other) => one.scheduledAt.localeCompare(other.scheduledAt))
    .flatMap(({ cutOff }) => (cutOff === null ? [] : [cutOff.score]));
  tally.same('anybody reads the cut-offs of both rounds', cutOffs, CUT_OFFS);

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
