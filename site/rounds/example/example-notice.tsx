import type { OfficialLanguage } from '#domain/profile/profile';

const WORDS = {
  en: {
    tag: 'Example',
    text: 'Rounds of a made-up population. No person in them exists, and no authority held them: the demonstration of Ronde did, to show what this page will look like.',
  },
  fr: {
    tag: 'Exemple',
    text: 'Rondes d’une population inventée. Aucune des personnes n’existe, et aucune autorité ne les a tenues\u00a0: c’est la démonstration de Ronde, pour montrer à quoi cette page ressemblera.',
  },
} as const;

/** Stands before everything that is shown of the example. */
export function ExampleNotice({ language }: { language: OfficialLanguage }) {
  const words = WORDS[language];
  return (
    <div class="notice warning">
      <p>
        <strong class="tag">{words.tag}</strong> {words.text}
      </p>
    </div>
  );
}
