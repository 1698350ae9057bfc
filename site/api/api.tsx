import { describedRoutes, openApiDocument } from '#functions/openapi/document';
import { TAGS, type Tag } from '#functions/openapi/operation';
import type { PageProps } from '../page.ts';
import { WORDS } from './words.ts';

/** The first page of the reference: every route by its heading, and where the shapes are. */
export function Api({ language }: PageProps) {
  const words = WORDS[language];
  return (
    <div class="prose">
      <h1>{words.title}</h1>
      <p>{openApiDocument(language).info.description}</p>
      <p>
        {words.intro} <a href="/openapi.json">/openapi.json</a>. {words.standards}
      </p>
      {(Object.keys(TAGS) as Tag[]).map((tag) => (
        <section key={tag}>
          <h2>{TAGS[tag][language]}</h2>
          <ul>
            {describedRoutes()
              .filter(({ operation }) => operation.tag === tag)
              .map(({ method, path, operation }) => (
                <li key={operation.operationId}>
                  <a href={`/${language}/api/${tag}/#${operation.operationId}`}>
                    {operation.summary[language]}
                  </a>{' '}
                  <code>
                    {method} {path}
                  </code>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h2>{words.schemas}</h2>
      <ul>
        <li>
          <a href={`/${language}/api/bodies/`}>{words.bodies}</a>
        </li>
        <li>
          <a href={`/${language}/api/answers/`}>{words.answers}</a>
        </li>
        <li>
          <a href={`/${language}/problems/`}>{words.problems}</a>
        </li>
      </ul>
    </div>
  );
}
