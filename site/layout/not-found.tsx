import type { Text } from '#domain/sentences/text';
import type { PageProps } from '../page.ts';

export const NOT_FOUND_TITLE: Text = { en: 'Page not found', fr: 'Page introuvable' };

const WORDS = {
  en: { check: 'Check the address, or go on from the', calculator: 'calculator' },
  fr: { check: 'Vérifiez l’adresse, ou continuez à partir du', calculator: 'calculateur' },
} as const;

/** A page that there is not. */
export function NotFound({ language }: PageProps) {
  const words = WORDS[language];
  return (
    <div class="prose">
      <h1>{NOT_FOUND_TITLE[language]}</h1>
      <p>
        {words.check} <a href={`/${language}/`}>{words.calculator}</a>.
      </p>
    </div>
  );
}
