import type { Route } from './route.ts';

/** By which officers take rounds back, stop them, and read what was done. */
export const officerRoutes = [
  { key: 'POST /rounds/{id}/cancel', access: 'officer' },
  { key: 'POST /rounds/{id}/void', access: 'officer' },
  { key: 'POST /rounds/{id}/invitations/{profileId}/void', access: 'officer' },
  { key: 'GET /rounds/{id}/record', access: 'officer' },
  { key: 'GET /rounds/pause', access: 'officer' },
  { key: 'PUT /rounds/pause', access: 'officer' },
  { key: 'DELETE /rounds/pause', access: 'officer' },
] as const satisfies readonly Route[];

/** What programs subscribe to: coming rounds, and those that were held. */
export const subscribedRoutes = [
  { key: 'GET /calendar', access: 'public' },
  { key: 'GET /calendar.ics', access: 'public' },
  { key: 'GET /rounds.atom', access: 'public' },
  { key: 'GET /rounds.json', access: 'public' },
  { key: 'GET /rounds.csv', access: 'public' },
] as const satisfies readonly Route[];

export const routes = [
  { key: 'GET /rounds', access: 'public' },
  { key: 'GET /rounds/{id}', access: 'public' },
  { key: 'GET /rounds/{id}/export', access: 'officer' },
  { key: 'POST /rounds', access: 'officer' },
  { key: 'POST /rounds/simulate', access: 'officer' },
  { key: 'GET /feeds/ee_rounds_123_en.json', access: 'public' },
  ...subscribedRoutes,
  ...officerRoutes,
] as const satisfies readonly Route[];
