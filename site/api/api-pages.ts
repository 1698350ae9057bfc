import { h } from 'preact';
import type { Text } from '#domain/sentences/text';
import { TAGS, type Tag } from '#functions/openapi/operation';
import type { Page } from '../page.ts';
import { Api } from './api.tsx';
import { Routes } from './routes.tsx';
import { Shapes } from './shapes.tsx';
import { WORDS } from './words.ts';

const title: Text = { en: WORDS.en.title, fr: WORDS.fr.title };
const PATH = 'api/';

const first: Page = {
  path: PATH,
  title,
  description: {
    en: 'Every route of the API: who may call it, what it takes, what it answers, and how it fails.',
    fr: 'Chaque route de l’API\u00a0: qui peut l’appeler, ce qu’elle prend, ce qu’elle répond et comment elle échoue.',
  },
  View: Api,
};

const below = (name: string, said: Text, View: Page['View']): Page => ({
  path: `${PATH}${name}/`,
  title: { en: `${said.en} ${title.en}`, fr: `${said.fr} ${title.fr}` },
  description: said,
  under: PATH,
  View,
});

const routes = (Object.keys(TAGS) as Tag[]).map((tag) =>
  below(tag, TAGS[tag], ({ language }) => h(Routes, { tag, language })),
);

const shapes = (['bodies', 'answers'] as const).map((place) =>
  below(place, { en: `${WORDS.en[place]}.`, fr: `${WORDS.fr[place]}.` }, ({ language }) =>
    h(Shapes, { place, language }),
  ),
);

/** The reference of the API: a page for each heading of routes, and two for the shapes of what is sent and answered. */
export const apiPages: readonly Page[] = [first, ...routes, ...shapes];
