import { Logger } from '@aws-lambda-powertools/logger';
import { httpHandler } from '../http/http-handler.ts';
import { routes as nominationRoutes } from '../routes/nomination-routes.ts';
import { routes as profileRoutes } from '../routes/profile-routes.ts';
import { routes as roundRoutes } from '../routes/round-routes.ts';
import { routes } from '../routes/score-routes.ts';
import { scoreEndpoints } from './endpoints.ts';

export const handler = httpHandler(
  routes,
  scoreEndpoints({
    now: () => new Date(),
    allRoutes: [...routes, ...profileRoutes, ...nominationRoutes, ...roundRoutes],
  }),
  new Logger({ serviceName: 'score' }),
);
