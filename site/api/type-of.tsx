import type { OfficialLanguage } from '#domain/profile/profile';
import { choices, nameOf, placeOf, type Schema } from './schema.ts';
import { WORDS } from './words.ts';

interface TypeProps {
  schema: Schema;
  language: OfficialLanguage;
}

/** Longer lists are counted instead of written. */
const LONGEST_LIST = 20;

const number = (value: number, language: OfficialLanguage): string =>
  new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 2 }).format(value);

function limits({ minimum, maximum, multipleOf }: Schema, language: OfficialLanguage): string {
  const words = WORDS[language];
  const say = (value: number) => number(value, language);
  const range =
    minimum !== undefined && maximum !== undefined
      ? ` ${words.from} ${say(minimum)} ${words.to} ${say(maximum)}`
      : minimum !== undefined
        ? `, ${words.atLeast} ${say(minimum)}`
        : '';
  return multipleOf === undefined ? range : `${range}, ${words.steps} ${say(multipleOf)}`;
}

function lengthOf({ maxLength, format, pattern }: Schema, language: OfficialLanguage) {
  const words = WORDS[language];
  if (format === 'date') return words.day;
  if (format === 'date-time') return words.instant;
  if (format === 'email') return words.email;
  const length =
    maxLength === undefined ? '' : `, ${words.atMost} ${number(maxLength, language)} ${words.characters}`;
  if (pattern === undefined) return `${words.text}${length}`;
  return (
    <>
      {words.text} {words.pattern} <code>{pattern}</code>
    </>
  );
}

function listed(values: readonly unknown[], language: OfficialLanguage) {
  const words = WORDS[language];
  if (values.length > LONGEST_LIST) return `${words.oneOf} ${values.length} ${words.codes}`;
  return values.map((value, index) => (
    <>
      {index > 0 && ' · '}
      <code>{String(value)}</code>
    </>
  ));
}

/** What a value may be, in words: with its limits, and a link to the shape where it has a name. */
export function TypeOf({ schema, language }: TypeProps) {
  const words = WORDS[language];
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return <a href={`/${language}/api/${placeOf(name)}/#${name}`}>{name}</a>;
  }
  if (schema.const !== undefined) return <code>{String(schema.const)}</code>;
  if (schema.enum) return <>{listed(schema.enum, language)}</>;
  const options = choices(schema);
  if (options.length > 0)
    return (
      <>
        {options.map((option, index) => (
          <>
            {index > 0 && ` ${words.or} `}
            {option.title === undefined ? (
              <TypeOf schema={option} language={language} />
            ) : (
              <code>{option.title}</code>
            )}
          </>
        ))}
      </>
    );
  switch (schema.type) {
    case 'array':
      return (
        <>
          {words.listOf} {schema.items && <TypeOf schema={schema.items} language={language} />}
          {schema.maxItems !== undefined && `, ${words.atMost} ${schema.maxItems}`}
        </>
      );
    case 'object':
      return typeof schema.additionalProperties === 'object' ? (
        <>
          <TypeOf schema={schema.additionalProperties} language={language} /> {words.named}
        </>
      ) : (
        words.object
      );
    case 'integer':
      return <>{words.whole + limits(schema, language)}</>;
    case 'number':
      return <>{words.number + limits(schema, language)}</>;
    case 'boolean':
      return words.flag;
    case 'null':
      return <code>null</code>;
    case 'string':
      return <>{lengthOf(schema, language)}</>;
    default:
      return words.anything;
  }
}
