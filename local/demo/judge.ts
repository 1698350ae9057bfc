import type { Distribution, PublishedPool } from '../population/rounds-history.ts';
import { type ComparedRound, missed } from './compare.ts';
import type { PoolBefore } from './hold-rounds.ts';

export interface Outcome {
  pool: PublishedPool;
  scaled: Distribution;
  poolBefore: PoolBefore | null;
  compared: readonly ComparedRound[];
  /** E-mails sent during the rounds. */
  mailed: number;
}

/** Points between two cut-offs that are as good as the same. */
const NEAR = 20;

interface Finding {
  ok: boolean;
  text: string;
}

/** On the day of the distribution the pool must be the scaled one, to the candidate; on a later day, time has changed it. */
function ofPool({ pool, scaled, poolBefore }: Outcome): Finding {
  if (poolBefore === null) return { ok: false, text: 'The pool was NOT counted before the first round.' };
  if (poolBefore.asOf !== pool.day)
    return {
      ok: true,
      text: 'The pool was counted on the day of the first round: time has moved some scores since.',
    };
  const equal = [...scaled].every(([label, count]) => poolBefore.bands.get(label) === count);
  return equal
    ? { ok: true, text: 'The pool is the published one to scale, in every band.' }
    : { ok: false, text: 'The pool is NOT the published one to scale.' };
}

/** What a round is worth that need not land anywhere. */
function comparison({ published: { lane, cutOff }, size, held, tooSmall }: ComparedRound): string {
  if (tooSmall)
    return 'is for comparison: rounded to so few people, distribution and size lead to another band.';
  const ours = held.cutOff?.score;
  if (ours === undefined) return 'is for comparison: nobody of its lane was drawn.';
  if (lane === 'general')
    return 'is for comparison: the published distribution and size do not lead to the published band.';
  const beside = `cut at ${ours}, beside the published ${cutOff.score}`;
  return Math.abs(ours - cutOff.score) <= NEAR
    ? `${beside}: as many of its lane were drawn at that score or above as it invited, to scale.`
    : `${beside}: at this scale it invites ${size}, and nobody of its lane who was drawn stands nearer.`;
}

function ofRound(round: ComparedRound): Finding {
  const { published, arithmetic } = round;
  const name = `#${published.number} (${published.lane})`;
  if (missed(round))
    return {
      ok: false,
      text: `${name} is NOT in the published band, where distribution and size alone put it: something is wrong.`,
    };
  if (arithmetic)
    return {
      ok: true,
      text: `${name} is arithmetic: distribution and size alone decide the band, and ours is the published one.`,
    };
  return { ok: true, text: `${name} ${comparison(round)}` };
}

function ofMails({ compared, mailed }: Outcome): Finding {
  const invited = compared.reduce((sum, { held }) => sum + held.issued, 0);
  return invited === mailed
    ? { ok: true, text: `${invited} invitations, each with one e-mail.` }
    : { ok: false, text: `${invited} invitations, but ${mailed} e-mails: they should be EQUAL.` };
}

/** What had to come out by arithmetic and did or did not, and what depends on the people drawn, in words. */
export function judge(outcome: Outcome): Finding {
  const findings = [ofPool(outcome), ...outcome.compared.map(ofRound), ofMails(outcome)];
  return { ok: findings.every(({ ok }) => ok), text: `${findings.map(({ text }) => text).join('\n')}\n` };
}
