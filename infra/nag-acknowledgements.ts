import { Validations } from 'aws-cdk-lib';
import { Role } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import type { StageConfig } from './settings/stage-config.ts';
import type { StatefulStack } from './stacks/stateful.ts';
import type { StatelessStack } from './stacks/stateless.ts';

const acknowledge = (where: IConstruct, rule: string, reason: string): void =>
  Validations.of(where).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });

/** Findings of cdk-nag that we know and accept, each at the one place where it may occur. Any other fails the synthesis. */
export function acknowledgeFindings(
  config: StageConfig,
  stateful: StatefulStack,
  stateless: StatelessStack,
): void {
  acknowledge(
    stateful.userPool,
    'COG8',
    'The plus plan costs per active person and scores sign-ins by risk; whether to pay for it is for each authority to decide. Passwords are long, MFA is offered or required.',
  );
  if (config.signIn.mfa === 'optional')
    acknowledge(stateful.userPool, 'COG2', 'This stage holds no real person; its MFA is a matter of choice.');
  if (!config.protectData)
    acknowledge(stateful.table, 'DDB3', 'The data of this stage are for trials and go with the stack.');
  for (const route of stateless.http.publicRoutes)
    acknowledge(
      route,
      'APIG4',
      'Public by design: the calculator, the published rounds and the answer to an unknown path. Each is throttled by itself.',
    );
  acknowledge(
    stateless.queues.undelivered,
    'SQS3',
    'It is the dead-letter queue of the schedules; the rule only looks at those of queues.',
  );
  for (const child of stateless.node.children) if (child instanceof Role) acknowledgeRole(child, stateless);
}

function acknowledgeRole(role: Role, stateless: StatelessStack): void {
  if (role.node.id.startsWith('SchedulerRoleForTarget-'))
    acknowledge(
      role,
      `IAM5[Resource::<${stateless.resolve(stateless.timers.functionArn)['Fn::GetAtt'][0]}.Arn>:*]`,
      'The schedule may call any version of this one function; versions are not used.',
    );
  else
    acknowledge(
      role,
      'IAM5[Resource::*]',
      'Only xray:PutTraceSegments and xray:PutTelemetryRecords, which know no resources.',
    );
}
