import { buildApp } from '#infra/build-app';
import { PLAN } from './plan.ts';

// The development stage as it is, with a calendar for which nobody has to wait until Wednesday.
buildApp({ stage: 'development', overrides: { plans: [PLAN] } });
