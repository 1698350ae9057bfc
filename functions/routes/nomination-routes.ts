import type { Route } from './route.ts';

export const routes = [
  { key: 'POST /nominations', access: 'nominator' },
  { key: 'DELETE /nominations/{profileId}', access: 'nominator' },
] as const satisfies readonly Route[];
