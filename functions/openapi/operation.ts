import type { GenericSchema } from 'valibot';
import type { Text } from '#domain/sentences/text';
import type { ProblemKind } from '../problem/problem-kinds.ts';
import type { AnswerName, RequestName } from './schemas.ts';

/** Under which headings the routes stand. */
export const TAGS = {
  profiles: {
    en: 'What a candidate does with their own profile.',
    fr: 'Ce qu’un candidat fait de son propre profil.',
  },
  nominations: { en: 'What a province does.', fr: 'Ce que fait une province.' },
  score: {
    en: 'The public calculator. It stores nothing.',
    fr: 'La calculatrice publique. Elle n’enregistre rien.',
  },
  rounds: { en: 'What everybody may see of rounds.', fr: 'Ce que chacun peut voir des rondes.' },
  office: {
    en: 'What officers do: plan, simulate, cancel, void and pause rounds.',
    fr: 'Ce que font les agents\u00a0: prévoir, simuler, retirer, annuler et suspendre les rondes.',
  },
  description: { en: 'The API about itself.', fr: 'L’API sur elle-même.' },
} as const satisfies Readonly<Record<string, Text>>;
export type Tag = keyof typeof TAGS;

/** Headers of requests and answers, each described once. */
export type RequestHeader = 'If-Match' | 'If-None-Match' | 'Idempotency-Key';
export type AnswerHeader = 'ETag' | 'Location' | 'Content-Language' | 'Cache-Control' | 'Content-Disposition';

/** What a route answers when all is well. */
export interface Answer {
  status: 200 | 201 | 202 | 204 | 302;
  said: Text;
  /** The schemas that a body fits; none without a body, several where the question decides. */
  schema?: AnswerName | readonly AnswerName[];
  /** Of a body that is no JSON of ours. */
  mediaType?: string;
  headers?: readonly AnswerHeader[];
}

/** One route as the document describes it. Who may call it, and what every route answers, is added from the route lists. */
export interface Operation {
  operationId: string;
  tag: Tag;
  /** What it does, in a few words. */
  summary: Text;
  /** What a caller has to know beside that. */
  more?: Text;
  query?: GenericSchema;
  headers?: readonly RequestHeader[];
  body?: RequestName | readonly RequestName[];
  /** The name of the example of its body. */
  example?: 'profile' | 'candidate' | 'order' | 'simulation' | 'reason' | 'nominee';
  answer: Answer;
  /** Kinds of problems of this route, beside those that its access, body and query bring. */
  problems?: readonly ProblemKind[];
}

/** Routes that are described: not the answer to unknown ones, and not the shadows of other routes. */
type Described<Key extends string> = Exclude<Key, '$default' | `HEAD ${string}` | `OPTIONS ${string}`>;

/** A description for every route of a list: one that is left out does not compile. */
export type Operations<Key extends string> = Readonly<Record<Described<Key>, Operation>>;
