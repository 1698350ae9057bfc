import type { OfficialLanguage } from '#domain/profile/profile';
import { openApiDocument } from '#functions/openapi/document';
import { placeOf, type Schema } from './schema.ts';
import { Shape } from './shape.tsx';
import { WORDS } from './words.ts';

/** Every named shape of bodies, or of answers. */
export function Shapes({ place, language }: { place: 'bodies' | 'answers'; language: OfficialLanguage }) {
  const { schemas } = openApiDocument(language).components;
  return (
    <>
      <h1>{WORDS[language][place]}</h1>
      {Object.entries(schemas)
        .filter(([name]) => placeOf(name) === place)
        .map(([name, schema]) => (
          <Shape key={name} name={name} schema={schema as Schema} language={language} />
        ))}
    </>
  );
}
