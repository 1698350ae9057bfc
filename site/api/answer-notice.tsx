import type { ComponentChildren } from 'preact';
import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import { momentInWords } from '../words/instants.ts';
import { type Failure, failureInWords } from './failure.ts';

const WORDS = {
  en: {
    loading: 'Loading …',
    failed: 'This could not be loaded',
    retry: 'Try again',
    old: (at: string) => `Old data: this is what the service said on ${at}.`,
    noScript: 'This page is drawn by a script from the data of the service. Without scripts, read the data:',
  },
  fr: {
    loading: 'Chargement…',
    failed: 'Le chargement n’a pas réussi',
    retry: 'Réessayer',
    old: (at: string) => `Données anciennes\u00a0: voici ce que le service disait le ${at}.`,
    noScript:
      'Cette page est dessinée par un script à partir des données du service. Sans scripts, lisez les données\u00a0:',
  },
} as const;

interface NoticeProps {
  language: OfficialLanguage;
  onRetry(): void;
}

/** Stands where the answer will; also what the page is drawn with at build time. */
export function Loading({ language, data }: { language: OfficialLanguage; data: string }) {
  const words = WORDS[language];
  return (
    <>
      <p role="status">{words.loading}</p>
      <noscript>
        <p>
          {words.noScript} <a href={data}>{data}</a>
        </p>
      </noscript>
    </>
  );
}

/** Says in words why there is no answer, and offers to ask again. */
export function FailureNotice({
  failure,
  language,
  onRetry,
  children,
}: NoticeProps & { failure: Failure; children?: ComponentChildren }) {
  const words = WORDS[language];
  return (
    <div class="notice warning" role="alert">
      <h2>{words.failed}</h2>
      <p>{failureInWords(failure, language)}</p>
      {children}
      <button type="button" class="secondary" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}

/** Says that what follows is of an earlier time, and why. */
export function OldNotice({
  old: { at, failure },
  language,
  onRetry,
}: NoticeProps & { old: { at: IsoInstant; failure: Failure } }) {
  const words = WORDS[language];
  return (
    <div class="notice warning" role="status">
      <p>
        <strong>{words.old(momentInWords(at, language))}</strong> {failureInWords(failure, language)}
      </p>
      <button type="button" class="secondary" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
