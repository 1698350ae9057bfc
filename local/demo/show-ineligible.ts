import * as v from 'valibot';
import type { Send } from './api-client.ts';

const reasons = v.object({ reasons: v.array(v.object({ message: v.string() })) });
const view = v.object({
  state: v.string(),
  score: v.object({
    crs: v.object({ total: v.number() }),
    programs: v.object({ cec: reasons, fsw: reasons, fst: reasons }),
  }),
});

const NAMES = {
  cec: 'Canadian Experience Class',
  fsw: 'Federal Skilled Worker',
  fst: 'Federal Skilled Trades',
} as const;

/** What somebody reads who is in no programme: the state of the profile, and for every programme a reason. */
export async function showIneligible(send: Send, token: string): Promise<string> {
  const answer = await send({ route: 'GET /profiles/me', token, expected: 200 });
  const { state, score } = v.parse(view, answer);
  const lines = (['cec', 'fsw', 'fst'] as const).map(
    (program) => `  ${NAMES[program]}: ${score.programs[program].reasons[0]?.message ?? ''}`,
  );
  return `One of those in no programme reads (state "${state}", ${score.crs.total} points, not ranked):\n${lines.join('\n')}\n`;
}
