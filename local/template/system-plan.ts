import type { Assembly } from './assembly.ts';
import type { Place } from './identity.ts';
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
  schedules: SchedulePlan[];
  userPools: UserPoolPlan[];
  mailIdentities: string[];
  outputs: Record<string, string>;
}

/** The region of the stacks, when they fix one. The engines run one region. */
export const regionOf = (assembly: Assembly): string | undefined =>
  assembly.stacks.find(({ region }) => region !== undefined)?.region;

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
  return {
    tables: readTables(template),
    queues,
    functions,
    eventSources: readEventSources(template, queues, functions),
    api: readHttpApi(template, functions),
    schedules: readSchedules(template),
    userPools: readUserPools(template),
    mailIdentities: readMailIdentities(template),
    outputs: template.outputs(),
  };
}
