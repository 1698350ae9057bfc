import type { Assembly, Stack } from './assembly.ts';
import type { Place } from './identity.ts';
import { type DistributionPlan, readDistribution } from './read/distribution.ts';
import { type EventSourcePlan, readEventSources } from './read/event-sources.ts';
import { type FunctionPlan, readFunctions } from './read/functions.ts';
import { type ApiPlan, readHttpApi } from './read/http-api.ts';
import { type QueuePlan, readQueues } from './read/queues.ts';
import { readSchedules, type SchedulePlan } from './read/schedules.ts';
import { readMailIdentities, readUserPools, type UserPoolPlan } from './read/sign-in.ts';
import { readTables, type TablePlan } from './read/tables.ts';
import { ResolvedTemplate } from './resolved-template.ts';
import { checkResourceTypes } from './resource-types.ts';

/** All that is to run, as the templates say. */
export interface SystemPlan {
  tables: TablePlan[];
  queues: QueuePlan[];
  functions: FunctionPlan[];
  eventSources: EventSourcePlan[];
  api: ApiPlan;
  /** The one address of site and API; `undefined` where the template has none. */
  distribution: DistributionPlan | undefined;
  schedules: SchedulePlan[];
  userPools: UserPoolPlan[];
  mailIdentities: string[];
  outputs: Record<string, string>;
}

/** The region of the stacks, when they fix one. The engines run one region. */
export const regionOf = (assembly: Assembly): string | undefined =>
  assembly.stacks.find(({ region, template }) => region !== undefined && hasApi(template))?.region;

/** Another stack may be where CloudFront wants it. */
const hasApi = ({ Resources }: Stack['template']): boolean =>
  Object.values(Resources).some(({ Type }) => Type === 'AWS::ApiGatewayV2::Api');

/**
 * Reads the templates of an assembly.
 *
 * @throws LocalRunError for whatever is in them that the local run cannot do as they say
 */
export function planSystem(assembly: Assembly, place: Place): SystemPlan {
  checkResourceTypes(assembly.stacks);
  const template = new ResolvedTemplate(assembly.stacks, place);
  const queues = readQueues(template);
  const functions = readFunctions(template, assembly);
  const distribution = readDistribution(template, assembly, place.apiUrl);
  return {
    tables: readTables(template),
    queues,
    functions,
    eventSources: readEventSources(template, queues, functions),
    api: readHttpApi(template, functions),
    distribution,
    schedules: readSchedules(template),
    userPools: readUserPools(template),
    mailIdentities: readMailIdentities(template),
    // The template says `https`, and the name that the stage has elsewhere.
    outputs: { ...template.outputs(), ...(distribution && { SiteUrl: place.siteUrl }) },
  };
}
