import type { Route } from './route.ts';

export const routes = [
  { key: 'POST /profiles', access: 'candidate' },
  { key: 'GET /profiles/me', access: 'candidate' },
  { key: 'GET /profiles/{id}', access: 'candidate' },
  { key: 'PUT /profiles/me', access: 'candidate' },
  { key: 'DELETE /profiles/me', access: 'candidate' },
  { key: 'GET /profiles/me/score', access: 'candidate' },
  { key: 'GET /profiles/me/advice', access: 'candidate' },
  { key: 'GET /profiles/me/rounds/{id}/proof', access: 'candidate' },
  { key: 'POST /profiles/me/invitation/accept', access: 'candidate' },
  { key: 'POST /profiles/me/invitation/decline', access: 'candidate' },
  { key: 'POST /profiles/me/nomination/accept', access: 'candidate' },
  { key: 'POST /profiles/me/nomination/reject', access: 'candidate' },
] as const satisfies readonly Route[];
