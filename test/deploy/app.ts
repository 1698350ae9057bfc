import { buildApp } from '#infra/build-app';
import { PLAN } from './plan.ts';
import { SITE } from './site.ts';

// The development stage as it is, with a calendar for which nobody has to wait until Wednesday.
buildApp({ stage: 'development', site: SITE, overrides: { plans: [PLAN] } });
