import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { OwnRules } from '#domain/rulebook/own-rules';
import type { RoundPlan } from '#functions/round-plans/round-plan';
import type { Alarms } from './alarms.ts';

interface RondeFunctionProps {
  /** The folder in `functions/`. */
  name: string;
  timeout: Duration;
  /** In MiB. The share of a processor grows with it. */
  memorySize: number;
  alarms: Alarms;
  logRetention: RetentionDays;
  keepLogs: boolean;
  /** The operator's rules, which the bundle holds; absent: the published ones. */
  ownRules: OwnRules | undefined;
  /** The plans of rounds, for a function that tells of them. */
  plans?: readonly RoundPlan[] | undefined;
  /** What it means to people when the function fails. */
  failure: string;
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

// The AWS SDK is in the bundle and calls require(), which an ES module does not have by itself.
const REQUIRE_FOR_ESM = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";

/** What stands in the bundle in the place of names: those that functions/rules and functions/round-plans look for. */
const bundled = ({ ownRules, plans }: RondeFunctionProps): Record<string, string> => ({
  ...(ownRules && { OWN_RULES: JSON.stringify(ownRules) }),
  ...(plans && { ROUND_PLANS: JSON.stringify(plans) }),
});

/**
 * A function of `functions/`: one minified ES module with the AWS SDK inside, on arm64, traced, with a log group of its
 * own, a role that may write to that log group and nothing else, and alarms. Bind what else it needs with the
 * functions of `bindings.ts`.
 */
export class RondeFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: RondeFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: props.logRetention,
      removalPolicy: props.keepLogs ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      entry: `${projectRoot}functions/${props.name}/handler.ts`,
      handler: 'handler',
      projectRoot,
      depsLockFilePath: `${projectRoot}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: props.timeout,
      memorySize: props.memorySize,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      environment: { POWERTOOLS_SERVICE_NAME: props.name },
      // The SDK would set a variable only for reusing connections, which is its default by now.
      awsSdkConnectionReuse: false,
      bundling: {
        format: OutputFormat.ESM,
        mainFields: ['module', 'main'],
        banner: REQUIRE_FOR_ESM,
        bundleAwsSDK: true,
        minify: true,
        sourceMap: false,
        logLevel: LogLevel.WARNING,
        define: bundled(props),
        // The local run executes the same bundles on the Node of this machine.
        target: 'node20',
      },
    });
    props.alarms.on(this, 'Failing', {
      metric: this.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      meaning: `${props.name} fails. ${props.failure}`,
    });
    props.alarms.on(this, 'Throttled', {
      metric: this.metricThrottles({ period: Duration.minutes(5) }),
      threshold: 1,
      periods: 3,
      meaning: `${props.name} cannot start for lack of concurrency in the account. ${props.failure}`,
    });
  }
}
