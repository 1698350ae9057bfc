import type { OfficialLanguage } from '#domain/profile/profile';
import { describedRoutes, openApiDocument } from '#functions/openapi/document';
import { TAGS, type Tag } from '#functions/openapi/operation';
import { type Described, OperationSection, type Parameter } from './operation.tsx';
import { nameOf } from './schema.ts';

type Paths = Record<string, Record<string, Described & { parameters: (Parameter | { $ref: string })[] }>>;

function routesOf(tag: Tag, language: OfficialLanguage) {
  const { paths, components } = openApiDocument(language);
  const known = components.parameters as Record<string, Parameter>;
  return describedRoutes()
    .filter(({ operation }) => operation.tag === tag)
    .flatMap((route) => {
      const described = (paths as unknown as Paths)[route.path]?.[route.method.toLowerCase()];
      if (!described) return [];
      const parameters = described.parameters.flatMap((one) =>
        '$ref' in one ? (known[nameOf(one.$ref)] ?? []) : one,
      );
      return [{ route, described, parameters }];
    });
}

/** The routes under one heading, drawn from the API's description at build time. */
export function Routes({ tag, language }: { tag: Tag; language: OfficialLanguage }) {
  return (
    <>
      <h1>{TAGS[tag][language]}</h1>
      {routesOf(tag, language).map((one) => (
        <OperationSection key={one.route.operation.operationId} {...one} language={language} />
      ))}
    </>
  );
}
