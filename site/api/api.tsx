import type { OfficialLanguage } from '#domain/profile/profile';
import { describedRoutes, openApiDocument } from '#functions/openapi/document';
import { TAGS, type Tag } from '#functions/openapi/operation';
import type { PageProps } from '../page.ts';
import { type Described, OperationSection, type Parameter } from './operation.tsx';
import { nameOf, type Schema } from './schema.ts';
import { Shape } from './shape.tsx';
import { WORDS } from './words.ts';

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

/** The reference of the API, drawn from its description at build time. */
export function Api({ language }: PageProps) {
  const words = WORDS[language];
  const tags = Object.keys(TAGS) as Tag[];
  const { info, components } = openApiDocument(language);
  return (
    <>
      <h1>{words.title}</h1>
      <div class="prose">
        <p>{info.description}</p>
        <p>
          {words.intro} <a href="/openapi.json">/openapi.json</a>. {words.standards}
        </p>
      </div>
      <nav aria-label={words.contents}>
        <ul>
          {tags.map((tag) => (
            <li key={tag}>
              <a href={`#${tag}`}>{TAGS[tag][language]}</a>
            </li>
          ))}
          <li>
            <a href="#shapes">{words.schemas}</a>
          </li>
        </ul>
      </nav>
      {tags.map((tag) => (
        <section key={tag}>
          <h2 id={tag}>{TAGS[tag][language]}</h2>
          {routesOf(tag, language).map((one) => (
            <OperationSection key={one.route.operation.operationId} {...one} language={language} />
          ))}
        </section>
      ))}
      <section>
        <h2 id="shapes">{words.schemas}</h2>
        {Object.entries(components.schemas).map(([name, schema]) => (
          <Shape key={name} name={name} schema={schema as Schema} language={language} />
        ))}
      </section>
    </>
  );
}
