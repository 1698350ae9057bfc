import type { OfficialLanguage } from '#domain/profile/profile';
import type { Response } from '../http/response.ts';
import type { Route } from '../routes/route.ts';

const ABOUT: Readonly<Record<OfficialLanguage, string>> = {
  en: 'Ronde: candidates send a profile of dated facts, and rounds invite the best of a lane. POST /score scores a profile without storing it.',
  fr: 'Ronde : les candidats envoient un profil de faits datés, et les rondes invitent les meilleurs d’une catégorie. POST /score calcule les points d’un profil sans le conserver.',
};

/** Pages that come with the source. */
const DOCUMENTATION = ['docs/first-hour.md', 'docs/architecture.md', 'docs/examples/'];

/** A path that a browser can go to as it is. */
const isOpen = ({ key, access }: Route): boolean =>
  access === 'public' && key.startsWith('GET /') && !key.includes('{');

/** What stands at the API's own address, so that a newcomer finds the rest: links, and every route with who may call it. */
export function indexOfApi(routes: readonly Route[], language: OfficialLanguage): Response {
  const named = routes.filter(({ key }) => key !== '$default');
  return {
    status: 200,
    headers: { 'Content-Language': language },
    body: {
      about: ABOUT[language],
      links: named.filter(isOpen).map(({ key }) => key.slice('GET '.length)),
      routes: named.map(({ key, access }) => ({ route: key, access })),
      documentation: DOCUMENTATION,
    },
  };
}
