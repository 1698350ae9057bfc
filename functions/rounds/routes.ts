import type { Route } from '../http/route.ts';

export const routes = [
  { key: 'GET /rounds', access: 'public' },
  { key: 'GET /rounds/{id}', access: 'public' },
  { key: 'POST /rounds', access: 'officer' },
  { key: 'POST /rounds/simulate', access: 'officer' },
  { key: 'GET /feeds/ee_rounds_123_en.json', access: 'public' },
] as const satisfies readonly Route[];
