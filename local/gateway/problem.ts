import type { IncomingHttpHeaders } from 'node:http';
import { acceptLanguage } from '#functions/http/accept-language';
import type { Reply } from './function-reply.ts';

interface Words {
  title: string;
  detail: string;
}

/** What the gateway itself has to say, where no function was asked. */
const PROBLEMS: Readonly<Record<number, { en: Words; fr: Words }>> = {
  400: {
    en: { title: 'Bad request', detail: 'The address of the request is not written correctly.' },
    fr: { title: 'Requête incorrecte', detail: 'L’adresse de la requête n’est pas écrite correctement.' },
  },
  401: {
    en: { title: 'Not signed in', detail: 'The request needs a valid token.' },
    fr: { title: 'Non authentifié', detail: 'La requête doit porter un jeton valide.' },
  },
  403: {
    en: { title: 'Not allowed', detail: 'The token lacks a scope that this route asks for.' },
    fr: { title: 'Accès refusé', detail: 'Il manque au jeton une portée que cette route exige.' },
  },
  404: {
    en: { title: 'Not found', detail: 'There is nothing at this address.' },
    fr: { title: 'Introuvable', detail: 'Il n’y a rien à cette adresse.' },
  },
  413: {
    en: { title: 'Too large', detail: 'The body of the request is too large.' },
    fr: { title: 'Trop volumineux', detail: 'Le corps de la requête est trop volumineux.' },
  },
  429: {
    en: { title: 'Too many requests', detail: 'Please try again in a moment.' },
    fr: { title: 'Trop de requêtes', detail: 'Veuillez réessayer dans un instant.' },
  },
  500: {
    en: { title: 'Internal error', detail: 'Something went wrong on our side.' },
    fr: { title: 'Erreur interne', detail: 'Une erreur est survenue de notre côté.' },
  },
  503: {
    en: { title: 'No answer in time', detail: 'The service did not answer in time. Please try again.' },
    fr: {
      title: 'Pas de réponse à temps',
      detail: 'Le service n’a pas répondu à temps. Veuillez réessayer.',
    },
  },
};

/**
 * An error of the gateway's own as a problem detail (RFC 9457), as the functions word theirs.
 *
 * @param instance the path of the request
 */
export function problemReply(
  status: number,
  { headers, instance }: { headers: IncomingHttpHeaders; instance: string },
  extraHeaders: Record<string, string> = {},
): Reply {
  const language = acceptLanguage(headers['accept-language']);
  const words = PROBLEMS[status]?.[language];
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      ...extraHeaders,
    },
    body: Buffer.from(JSON.stringify({ type: 'about:blank', ...words, status, instance })),
  };
}
