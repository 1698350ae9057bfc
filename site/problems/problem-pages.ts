import { h } from 'preact';
import { PROBLEM_KINDS, type ProblemKind } from '#functions/problem/problem-kinds';
import { PROBLEM_TEXTS } from '#functions/problem/problem-texts';
import type { Page } from '../page.ts';
import { ProblemView } from './problem.tsx';
import { ProblemList } from './problem-list.tsx';

const list: Page = {
  path: 'problems/',
  title: { en: 'Problems', fr: 'Problèmes' },
  description: {
    en: 'Every kind of problem that the API can answer with.',
    fr: 'Chaque type de problème que l’API peut donner en réponse.',
  },
  under: 'api/',
  View: ProblemList,
};

function pageOf(kind: ProblemKind): Page {
  const { en, fr } = PROBLEM_TEXTS[kind];
  return {
    path: `problems/${kind}/`,
    title: { en: en[0], fr: fr[0] },
    description: { en: en[1], fr: fr[1] },
    under: 'api/',
    View: ({ language }) => h(ProblemView, { kind, language }),
  };
}

/** One page for each kind of problem, and the list of all: `/problems/KIND` leads to the reader's language. */
export const problemPages: readonly Page[] = [
  list,
  ...(Object.keys(PROBLEM_KINDS) as ProblemKind[]).map(pageOf),
];
