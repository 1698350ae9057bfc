import type { OfficialLanguage } from '#domain/profile/profile';
import type { Text } from '#domain/sentences/text';
import { IDEMPOTENCY_KEY } from '../http/idempotency-key.ts';
import type { JsonSchema } from './json-schema.ts';
import type { AnswerHeader, RequestHeader } from './operation.ts';

interface Described {
  description: Text;
  schema: JsonSchema;
}

const t = (en: string, fr: string): Text => ({ en, fr });

/** `*`, or versions as ETag gives them, weakened on the way or not; a bare number is taken too. */
const ENTITY_TAGS = String.raw`^ *(?:\*|(?:(?:W/)?"[^",]*"|[0-9]+)(?: *, *(?:(?:W/)?"[^",]*"|[0-9]+))*) *$`;

/** Headers that a request may have. Accept-Language is one of every route. */
const REQUEST_HEADERS: Readonly<Record<RequestHeader | 'Accept-Language', Described>> = {
  'Accept-Language': {
    description: t(
      'The language of every sentence in the answer: en or fr. English where neither is named.',
      'La langue de chaque phrase de la réponse\u00a0: en ou fr. L’anglais si aucune n’est nommée.',
    ),
    schema: { type: 'string', examples: ['fr-CA'] },
  },
  'If-Match': {
    description: t(
      'The version that the edit starts from, as ETag gave it: an edit of any other is refused.',
      'La version dont part la modification, comme l’a donnée ETag\u00a0: la modification de toute autre est refusée.',
    ),
    schema: {
      type: 'string',
      pattern: ENTITY_TAGS,
      examples: ['"3"'],
    },
  },
  'If-None-Match': {
    description: t(
      'A tag that ETag gave: while the answer is still the same, it is 304 without a body.',
      'Une étiquette donnée par ETag\u00a0: tant que la réponse reste la même, c’est 304, sans corps.',
    ),
    schema: { type: 'string', examples: ['W/"q1w2e3r4t5y6u7i8"'] },
  },
  'Idempotency-Key': {
    description: t(
      'A key of the caller’s choice: a request that is repeated with it within 24 hours is carried out once.',
      'Une clé au choix de l’appelant\u00a0: une requête répétée avec elle en moins de 24 heures est exécutée une fois.',
    ),
    schema: {
      type: 'string',
      pattern: IDEMPOTENCY_KEY.source,
      examples: ['2c6b1c2e-7f0b-4a53-9f3a-1d2f8a8a3c11'],
    },
  },
};

const ANSWER_HEADERS: Readonly<Record<AnswerHeader | 'Retry-After', Described>> = {
  ETag: {
    description: t(
      'The tag of the answer; of a profile, its version.',
      'L’étiquette de la réponse; celle d’un profil est sa version.',
    ),
    schema: { type: 'string' },
  },
  Location: {
    description: t('Where it can be read.', 'Où cela peut être lu.'),
    schema: { type: 'string', format: 'uri-reference' },
  },
  'Content-Language': {
    description: t('The language of the sentences.', 'La langue des phrases.'),
    schema: { enum: ['en', 'fr'] },
  },
  'Content-Disposition': {
    description: t('The name under which to save it.', 'Le nom sous lequel l’enregistrer.'),
    schema: { type: 'string' },
  },
  'Cache-Control': {
    description: t('How long the answer may be kept.', 'Combien de temps la réponse peut être gardée.'),
    schema: { type: 'string' },
  },
  'Retry-After': {
    description: t('Seconds to wait before the next try.', 'Secondes à attendre avant de réessayer.'),
    schema: { type: 'string', pattern: '^\\d+$' },
  },
};

const each = <Value>(
  of: Readonly<Record<string, Described>>,
  make: (name: string, described: Described) => Value,
) => Object.fromEntries(Object.entries(of).map(([name, described]) => [name, make(name, described)]));

export const headerParameters = (language: OfficialLanguage) =>
  each(REQUEST_HEADERS, (name, { description, schema }) => ({
    name,
    in: 'header',
    required: false,
    description: description[language],
    schema,
  }));

export const answerHeaders = (language: OfficialLanguage) =>
  each(ANSWER_HEADERS, (_, { description, schema }) => ({ description: description[language], schema }));
