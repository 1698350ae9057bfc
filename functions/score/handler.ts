import { Logger } from '@aws-lambda-powertools/logger';
import { httpHandler } from '../http/http-handler.ts';
import { routes as nominationRoutes } from '../nominations/routes.ts';
import { routes as profileRoutes } from '../profiles/routes.ts';
import { routes as roundRoutes } from '../rounds/routes.ts';
import { scoreEndpoints } from './endpoints.ts';
import { routes } from './routes.ts';

export const handler = httpHandler(
  routes,
  scoreEndpoints({
    now: () => new Date(),
    allRoutes: [...routes, ...profileRoutes, ...nominationRoutes, ...roundRoutes],
  }),
  new Logger({ serviceName: 'score' }),
);
