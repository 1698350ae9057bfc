import type { OfficialLanguage } from '#domain/profile/profile';
import type { Text } from '#domain/sentences/text';

/** Why there is no answer. */
export type Failure =
  /** No network, or no server at the other end of it. */
  | { kind: 'unreachable' }
  /** The API says what is wrong, in the language that it was asked in. */
  | { kind: 'problem'; status: number; title: string; detail: string }
  /** Something answered, and not with what the API would say. */
  | { kind: 'refused'; status: number }
  | { kind: 'unreadable' };

const BY_STATUS: Readonly<Record<number, Text>> = {
  404: { en: 'There is nothing at this address.', fr: 'Il n’y a rien à cette adresse.' },
  429: {
    en: 'Too many requests came in at once. Try again in a minute.',
    fr: 'Trop de demandes sont arrivées en même temps. Réessayez dans une minute.',
  },
};

const OTHERWISE: Readonly<Record<'unreachable' | 'unreadable' | 'refused', Text>> = {
  unreachable: {
    en: 'The service cannot be reached. Check your connection, or try again later.',
    fr: 'Le service est injoignable. Vérifiez votre connexion, ou réessayez plus tard.',
  },
  unreadable: {
    en: 'The service answered with something that this page cannot read. Reload the page, or try again later.',
    fr: 'Le service a répondu par quelque chose que cette page ne peut pas lire. Rechargez la page, ou réessayez plus tard.',
  },
  refused: {
    en: 'The service cannot answer at the moment. Try again later.',
    fr: 'Le service ne peut pas répondre pour l’instant. Réessayez plus tard.',
  },
};

/** What went wrong, as a sentence for readers. */
export function failureInWords(failure: Failure, language: OfficialLanguage): string {
  if (failure.kind === 'problem') {
    const { title, detail } = failure;
    return detail === '' ? title : `${title}${language === 'fr' ? '\u00a0' : ''}: ${detail}`;
  }
  const known = failure.kind === 'refused' ? BY_STATUS[failure.status] : undefined;
  return (known ?? OTHERWISE[failure.kind])[language];
}

/** Whether the same question may be answered a little later, and an older answer serves until then. */
export const passing = (failure: Failure): boolean =>
  failure.kind === 'unreachable' ||
  ('status' in failure && (failure.status === 429 || failure.status >= 500));
