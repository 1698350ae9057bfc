import type { OfficialLanguage } from '#domain/profile/profile';
import type { DescribedRoute } from '#functions/openapi/document';
import { EXAMPLES } from '#functions/openapi/examples';
import { problemsOf } from '#functions/openapi/problem-answers';
import { PROBLEM_KINDS } from '#functions/problem/problem-kinds';
import { Sample } from '../layout/sample.tsx';
import { curlExample } from './curl-example.ts';
import { Parameters } from './parameters.tsx';
import type { Schema } from './schema.ts';
import { TypeOf } from './type-of.tsx';
import { WORDS } from './words.ts';

/** A parameter of a route, with its schema. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  schema: Schema;
}

/** A route as the description has it. */
export interface Described {
  summary: string;
  description: string;
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>;
}

interface OperationProps {
  route: DescribedRoute;
  described: Described;
  parameters: readonly Parameter[];
  language: OfficialLanguage;
}

const schemaIn = (content: Record<string, { schema: Schema }> | undefined): Schema | undefined =>
  Object.values(content ?? {})[0]?.schema;

/** One route: what it does, what it takes, what it answers, and how to call it. */
export function OperationSection({ route, described, parameters, language }: OperationProps) {
  const words = WORDS[language];
  const { method, path, access, operation } = route;
  const body = schemaIn(described.requestBody?.content);
  const answer = described.responses[operation.answer.status];
  const answered = schemaIn(answer?.content);
  const example = operation.example && EXAMPLES[operation.example];
  const call = curlExample({ method, path, isPublic: access === 'public', example });
  return (
    <section>
      <h2 id={operation.operationId}>{described.summary}</h2>
      <p>
        <code>
          {method} {path}
        </code>
      </p>
      <p>{described.description}</p>
      <Parameters
        label={`${words.parameters}, ${described.summary}`}
        parameters={parameters}
        language={language}
      />
      <dl class="summary-list">
        {body && (
          <div>
            <dt>{words.body}</dt>
            <dd>
              <TypeOf schema={body} language={language} />
            </dd>
          </div>
        )}
        <div>
          <dt>
            {words.answer} {operation.answer.status}
          </dt>
          <dd>
            {answer?.description} {answered && <TypeOf schema={answered} language={language} />}
          </dd>
        </div>
        <div>
          <dt>{words.problems}</dt>
          <dd>
            {problemsOf(operation, access).map((kind, index) => (
              <>
                {index > 0 && ' · '}
                {PROBLEM_KINDS[kind]} <a href={`/${language}/problems/${kind}/`}>{kind}</a>
              </>
            ))}
          </dd>
        </div>
      </dl>
      <Sample label={`${words.example}, ${described.summary}`} text={call} />
    </section>
  );
}
