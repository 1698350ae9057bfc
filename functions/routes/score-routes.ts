import type { Route } from './route.ts';

export const routes = [
  { key: 'POST /score', access: 'public' },
  { key: '$default', access: 'public' },
] as const satisfies readonly Route[];
