import type { OfficialLanguage } from '#domain/profile/profile';
import { choices, type Schema } from './schema.ts';
import { TypeOf } from './type-of.tsx';
import { WORDS } from './words.ts';

interface Row {
  name: string;
  schema: Schema;
  optional: boolean;
}

/** The fields of an object, those of objects without a name inside it below them: `crs.total`. */
function rowsOf({ properties = {}, required = [] }: Schema, before = ''): Row[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const inner =
      schema.type === 'array' ? schema.items : (choices(schema).find((one) => one.properties) ?? schema);
    const row = { name: before + name, schema, optional: !required.includes(name) };
    const mark = schema.type === 'array' ? '[].' : '.';
    return [row, ...(inner?.properties ? rowsOf(inner, `${before}${name}${mark}`) : [])];
  });
}

function Fields({ name, schema, language }: { name: string; schema: Schema; language: OfficialLanguage }) {
  const words = WORDS[language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the frame can be moved sideways, by keyboard too.
    <section class="table-frame" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(schema).map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <code>{row.name}</code>
              </th>
              <td>
                <TypeOf schema={row.schema} language={language} />
                {row.optional && ` (${words.optional})`}
              </td>
              <td>{row.schema.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One named shape: a table of its fields, one for each where it is one of several. */
export function Shape({
  name,
  schema,
  language,
}: {
  name: string;
  schema: Schema;
  language: OfficialLanguage;
}) {
  const options = choices(schema).filter((option) => option.properties);
  const tables = schema.properties ? [schema] : options;
  return (
    <section>
      <h2 id={name}>{name}</h2>
      {tables.length === 0 ? (
        <p>
          <TypeOf schema={schema} language={language} />
        </p>
      ) : (
        tables.map((table, index) => {
          const title = table.title ?? (tables.length > 1 ? `${name} ${index + 1}` : name);
          return <Fields key={title} name={title} schema={table} language={language} />;
        })
      )}
    </section>
  );
}
