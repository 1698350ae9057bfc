import type { FunctionPlan } from '../template/read/functions.ts';

/** Where the engines listen, by the name that the SDK looks for: `AWS_ENDPOINT_URL_DYNAMODB` … */
export interface Endpoints {
  dynamoDb: string;
  sqs: string;
  ses: string;
}

/** The log stream of every thread. */
export const logStreamOf = (plan: FunctionPlan): string => `local/[$LATEST]${plan.logicalId}`;

/**
 * The environment of one function: what the template gives, what Lambda gives to every function, and the addresses of
 * the engines. Nothing of this process' own environment, so that nothing works by accident that would fail on Lambda.
 */
export function environmentOf(plan: FunctionPlan, endpoints: Endpoints): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    _HANDLER: `index.${plan.exportName}`,
    LAMBDA_TASK_ROOT: plan.modulePath.slice(0, plan.modulePath.lastIndexOf('/')),
    AWS_LAMBDA_FUNCTION_NAME: plan.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${plan.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: logStreamOf(plan),
    AWS_REGION: plan.region,
    AWS_DEFAULT_REGION: plan.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // A developer's own AWS configuration must not lead anything to the real cloud.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    ...plan.environment,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamoDb,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SESV2: endpoints.ses,
  };
}
