import type { OfficialLanguage } from '#domain/profile/profile';
import { problemType } from '../problem/problem.ts';
import { PROBLEM_KINDS, type ProblemKind } from '../problem/problem-kinds.ts';
import { PROBLEM_TEXTS } from '../problem/problem-texts.ts';
import type { Access } from '../routes/route.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Operation } from './operation.ts';

const ALWAYS: readonly ProblemKind[] = ['internal-error', 'try-again'];
const OF_A_BODY: readonly ProblemKind[] = [
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
  'invalid-input',
];
/** The status of a request that is one too many; no function gives it. */
const TOO_MANY = 429;
/** Statuses that the gateway gives by itself, with words of its own. */
const OF_THE_GATEWAY: readonly number[] = [400, 401, 403, 413, TOO_MANY, 500, 503];

/** Every kind of problem that a route can answer with, in the order of their statuses. */
export function problemsOf({ body, query, problems = [] }: Operation, access: Access): ProblemKind[] {
  const all = new Set<ProblemKind>([
    ...ALWAYS,
    ...problems,
    ...(body ? OF_A_BODY : []),
    ...(query ? (['invalid-query'] as const) : []),
    ...(access === 'public' ? [] : (['not-signed-in'] as const)),
    ...(access === 'officer' || access === 'nominator' ? (['not-permitted'] as const) : []),
  ]);
  return (Object.keys(PROBLEM_KINDS) as ProblemKind[]).filter((kind) => all.has(kind));
}

const OWN_WORDS: Readonly<Record<OfficialLanguage, string>> = {
  en: 'The gateway answered by itself.',
  fr: 'La passerelle a répondu d’elle-même.',
};

/** The answers of a route that are problems, by status. On AWS the gateway's own come as `{ message }`. */
export function problemAnswers(
  operation: Operation,
  access: Access,
  language: OfficialLanguage,
): Record<string, JsonSchema> {
  const kinds = problemsOf(operation, access);
  const statuses = [...new Set([...kinds.map((kind): number => PROBLEM_KINDS[kind]), TOO_MANY])].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const here = kinds.filter((kind) => PROBLEM_KINDS[kind] === status);
      const byGateway = OF_THE_GATEWAY.includes(status);
      const types = [...here.map(problemType), ...(byGateway ? ['about:blank'] : [])];
      const said = here.map((kind) => `\`${kind}\`: ${PROBLEM_TEXTS[kind][language][1]}`);
      const problem = {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { properties: { type: { enum: types }, status: { const: status } } },
        ],
      };
      const answer = {
        description: [...said, ...(here.length === 0 ? [OWN_WORDS[language]] : [])].join('\n\n'),
        ...(status === TOO_MANY || here.includes('try-again')
          ? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }
          : {}),
        content: {
          'application/problem+json': { schema: problem },
          ...(byGateway && {
            'application/json': { schema: { $ref: '#/components/schemas/GatewayMessage' } },
          }),
        },
      };
      return [String(status), answer];
    }),
  );
}
