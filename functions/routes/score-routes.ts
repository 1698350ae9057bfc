import type { Route } from './route.ts';

export const routes = [
  { key: 'POST /score', access: 'public' },
  { key: 'GET /', access: 'public' },
  { key: 'GET /docs', access: 'public' },
  { key: 'GET /openapi.json', access: 'public' },
  { key: '$default', access: 'public' },
] as const satisfies readonly Route[];
