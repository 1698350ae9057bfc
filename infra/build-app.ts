import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readOwnRules } from '#functions/rulebook-checks/read-own-rules';
import { acknowledgeFindings } from './nag-acknowledgements.ts';
import type { StageConfig } from './settings/stage-config.ts';
import { StatefulStack } from './stacks/stateful.ts';
import { StatelessStack } from './stacks/stateless.ts';
import { configOf } from './stages.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export interface BuildOptions {
  /** Default: the context value `stage` (`-c stage=production`), else `development`. */
  stage?: string;
  /** Where the templates and bundles go. Default: what the CDK CLI says, else a new temporary folder. */
  outdir?: string;
  /** Context beside and above that of `cdk.json`. */
  context?: Record<string, unknown>;
  /** `false` leaves the functions' bundles out, for tests that read templates only. */
  bundling?: boolean;
  /** Values that differ from the stage's own, for a trial deployment. */
  overrides?: Partial<Omit<StageConfig, 'stage'>>;
}

/**
 * The context that the CDK CLI gives: that of `cdk.json`, and its own settings. With it, an app built in this process is
 * the same, to the last byte of its templates, as one built by `cdk synth`.
 */
function contextOfCli(): Record<string, unknown> {
  const project = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'));
  return {
    ...project.context,
    'aws:cdk:enable-path-metadata': true,
    'aws:cdk:enable-asset-metadata': true,
  };
}

/**
 * The whole application, ready for `.synth()`.
 *
 * @throws UnknownStageError when the stage is none of those configured; FaultyRulebook, which names every fault of the
 *   operator's rules
 */
export function buildApp(options: BuildOptions = {}): App {
  const app = new App({
    analyticsReporting: false,
    context: contextOfCli(),
    postCliContext: {
      ...(options.bundling === false ? { 'aws:cdk:bundling-stacks': [] } : {}),
      ...options.context,
    },
    ...(options.outdir === undefined ? {} : { outdir: options.outdir }),
  });
  // As `cdk synth -c rules=FILE`, and the local run, give it.
  const rules: unknown = app.node.tryGetContext('rules');
  const config: StageConfig = {
    ...configOf(options.stage ?? app.node.tryGetContext('stage')),
    ...(rules === undefined ? {} : { rules: String(rules) }),
    ...options.overrides,
  };
  const name = `ronde-${config.stage}`;
  const stateful = new StatefulStack(app, `${name}-stateful`, { config });
  const ownRules = config.rules === undefined ? undefined : readOwnRules(resolve(PROJECT, config.rules));
  const stateless = new StatelessStack(app, `${name}-stateless`, { config, ownRules, stateful });
  acknowledgeFindings(config, stateful, stateless);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
