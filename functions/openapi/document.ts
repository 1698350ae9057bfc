import type { OfficialLanguage } from '#domain/profile/profile';
import type { Text } from '#domain/sentences/text';
import { FIELD_WORDS } from '../boundary/field-words.ts';
import { routes as nominationRoutes } from '../routes/nomination-routes.ts';
import { routes as profileRoutes } from '../routes/profile-routes.ts';
import { routes as roundRoutes } from '../routes/round-routes.ts';
import type { Access, Route } from '../routes/route.ts';
import { routes as scoreRoutes } from '../routes/score-routes.ts';
import { notModifiedAnswer, withEntityTag } from './entity-tags.ts';
import { EXAMPLES } from './examples.ts';
import { answerHeaders, headerParameters } from './headers.ts';
import { type JsonSchema, namedSchemas } from './json-schema.ts';
import { withTestLimits } from './language-test-limits.ts';
import { type Operation, TAGS } from './operation.ts';
import { nominationOperations, scoreOperations } from './other-operations.ts';
import { problemAnswers } from './problem-answers.ts';
import { profileOperations } from './profile-operations.ts';
import { roundOperations } from './round-operations.ts';
import { ANSWER_SCHEMAS, REQUEST_SCHEMAS, type SchemaName } from './schemas.ts';

/** One route with its description. */
export interface DescribedRoute {
  method: string;
  path: string;
  access: Access;
  operation: Operation;
}

function described(
  routes: readonly Route[],
  operations: Readonly<Record<string, Operation>>,
): DescribedRoute[] {
  return routes.flatMap(({ key, access }) => {
    const [method = '', path = ''] = key.split(' ');
    const operation = operations[key];
    return operation ? [{ method, path, access, operation: withEntityTag(method, operation) }] : [];
  });
}

/** Every route that the document describes, in the order of the route lists. */
export const describedRoutes = (): DescribedRoute[] => [
  ...described(scoreRoutes, scoreOperations),
  ...described(profileRoutes, profileOperations),
  ...described(nominationRoutes, nominationOperations),
  ...described(roundRoutes, roundOperations),
];

/** Who may call a route, in a sentence. */
const WHO: Readonly<Record<Access, Text>> = {
  public: { en: 'Anybody may call it, without a token.', fr: 'Tout le monde peut l’appeler, sans jeton.' },
  candidate: {
    en: 'Any person who is signed in may call it.',
    fr: 'Toute personne connectée peut l’appeler.',
  },
  officer: { en: 'Officers may call it.', fr: 'Les agents peuvent l’appeler.' },
  nominator: {
    en: 'Nominators of a province may call it.',
    fr: 'Les personnes qui désignent pour une province peuvent l’appeler.',
  },
};

const ref = (name: SchemaName): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const oneOrMore = (names: SchemaName | readonly SchemaName[]): JsonSchema =>
  typeof names === 'string' ? ref(names) : { anyOf: names.map(ref) };

/** An id of a path; none is longer. */
const ID: JsonSchema = { type: 'string', minLength: 1, maxLength: 200 };

function parametersOf(path: string, { query, headers = [] }: Operation): JsonSchema[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: ID,
  }));
  const { Query } = query ? namedSchemas({ Query: query }) : {};
  const inQuery = Object.entries(Query?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
  const inHeader = ['Accept-Language', ...headers].map((name) => ({
    $ref: `#/components/parameters/${name}`,
  }));
  return [...inPath, ...inQuery, ...inHeader];
}

function answerOf({ answer }: Operation, language: OfficialLanguage): JsonSchema {
  const { said, schema, mediaType, headers = [] } = answer;
  const type = mediaType ?? (schema === undefined ? undefined : 'application/json');
  return {
    description: said[language],
    ...(headers.length > 0 && {
      headers: Object.fromEntries(
        headers.map((name) => [name, { $ref: `#/components/headers/${name}` }] as const),
      ),
    }),
    ...(type !== undefined && {
      content: {
        [type]: {
          schema:
            schema === undefined ? { type: /json/.test(type) ? 'object' : 'string' } : oneOrMore(schema),
        },
      },
    }),
  };
}

function operationOf({ path, access, operation }: DescribedRoute, language: OfficialLanguage): JsonSchema {
  const { operationId, tag, summary, more, body, example, answer } = operation;
  return {
    operationId,
    tags: [tag],
    summary: summary[language],
    description: [WHO[access][language], ...(more ? [more[language]] : [])].join(' '),
    security: access === 'public' ? [] : [{ token: [] }],
    parameters: parametersOf(path, operation),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: oneOrMore(body),
            ...(example && { example: EXAMPLES[example] }),
          },
        },
      },
    }),
    responses: {
      [answer.status]: answerOf(operation, language),
      ...notModifiedAnswer(operation, language),
      ...problemAnswers(operation, access, language),
    },
  };
}

/** Puts the words of each field beside its schema. */
function withWords(schemas: Record<string, JsonSchema>, language: OfficialLanguage): void {
  for (const [name, words] of Object.entries(FIELD_WORDS))
    for (const [field, text] of Object.entries<Text>(words)) {
      const schema = schemas[name]?.properties?.[field];
      if (schema) schema.description = text[language];
    }
}

function schemasOf(language: OfficialLanguage): Record<string, JsonSchema> {
  const schemas = namedSchemas({ ...REQUEST_SCHEMAS, ...ANSWER_SCHEMAS });
  withWords(schemas, language);
  const { LanguageTest } = schemas;
  return { ...schemas, ...(LanguageTest && { LanguageTest: withTestLimits(LanguageTest) }) };
}

const ABOUT: Text = {
  en: 'A pool of candidates, scored by dated rules and invited from the top. Dates are YYYY-MM-DD, instants are in UTC with milliseconds, unknown fields are refused, and all faults of a request are listed at once.',
  fr: 'Un bassin de candidats, notés selon des règles datées et invités à partir du haut. Les dates sont AAAA-MM-JJ, les instants sont en UTC avec les millisecondes, les champs inconnus sont refusés, et toutes les fautes d’une requête sont énumérées à la fois.',
};

const TOKEN: Text = {
  en: 'The ID token of a signed-in person. Groups officer and nominator are claims of it.',
  fr: 'Le jeton d’identité d’une personne connectée. Les groupes officer et nominator y sont inscrits.',
};

function pathsOf(language: OfficialLanguage): Record<string, JsonSchema> {
  const paths: Record<string, JsonSchema> = {};
  for (const route of describedRoutes())
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operationOf(route, language),
    };
  return paths;
}

/** The whole API as an OpenAPI 3.1 document, made from the route lists and the schemas that requests are held against. */
export function openApiDocument(language: OfficialLanguage = 'en') {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ronde',
      version: '1',
      description: ABOUT[language],
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries<Text>(TAGS).map(([name, said]) => ({ name, description: said[language] })),
    paths: pathsOf(language),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: TOKEN[language] },
      },
      parameters: headerParameters(language),
      headers: answerHeaders(language),
      schemas: schemasOf(language),
    },
  };
}
