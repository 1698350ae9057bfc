import * as v from 'valibot';
import { PROVINCES } from '#domain/profile/profile';
import { PROFILE_STATES } from '#domain/standing/states';
import { profileSchema } from '../boundary/profile-schema.ts';
import type { OwnRound } from '../profiles/own-rounds.ts';
import type { OwnView } from '../profiles/own-view.ts';
import type { SelectionProof } from '../proofs/prove-selection.ts';
import { answerOf } from './answer-of.ts';
import { cutOff, laneName } from './round-answer.ts';
import { count, day, instant, points, rank, sha256 } from './scalars.ts';
import { scoreResult } from './score-answer.ts';

const maybe = v.exactOptional;
const id = v.pipe(v.string(), v.minLength(1));

const invitation = v.strictObject({ roundId: id, invitedAt: instant, expiresAt: instant });
const acceptedNomination = v.strictObject({ province: v.picklist(PROVINCES), acceptedOn: day });
const offeredNomination = v.strictObject({
  id,
  province: v.picklist(PROVINCES),
  offeredAt: instant,
  lapsesAt: instant,
});

const ofRound = {
  roundId: id,
  lane: laneName,
  scheduledAt: instant,
  outcome: v.picklist(['invited', 'lapsed', 'voided', 'submitted-after', 'not-in-lane', 'not-invited']),
  reason: v.string(),
  cutOff: v.nullable(cutOff),
  scoredSince: v.boolean(),
};

export const ownRound = answerOf<Omit<OwnRound, 'outcome' | 'reason'>>()(v.strictObject(ofRound));

const view = {
  id,
  state: v.picklist(PROFILE_STATES),
  version: rank,
  submittedAt: instant,
  expiresAt: instant,
  profile: profileSchema,
  score: scoreResult,
  invitation: maybe(invitation),
  nomination: maybe(acceptedNomination),
  offeredNomination: maybe(offeredNomination),
};

export const ownView = answerOf<OwnView>()(v.strictObject(view));

export const ownViewWithRounds = answerOf<OwnView & { rounds: unknown[] }>()(
  v.strictObject({ ...view, rounds: v.array(ownRound) }),
);

export const committedRow = v.strictObject({
  rank,
  id,
  score: points,
  submittedAt: instant,
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

export const selectionProof = answerOf<SelectionProof>()(
  v.strictObject({
    roundId: id,
    merkleRoot: sha256,
    treeSize: rank,
    leafIndex: count,
    row: committedRow,
    leaf: v.string(),
    leafHash: sha256,
    inclusionPath: v.array(sha256),
  }),
);

export const nominationOffer = v.strictObject({
  id,
  profileId: id,
  province: v.picklist(PROVINCES),
  offeredAt: instant,
  lapsesAt: instant,
});
