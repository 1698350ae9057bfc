import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readOwnRules } from '#functions/rulebook-checks/read-own-rules';
import { builtSite } from './edge/built-site.ts';
import { acknowledgeEdgeFindings } from './edge-acknowledgements.ts';
import { acknowledgeFindings } from './nag-acknowledgements.ts';
import type { StageConfig } from './settings/stage-config.ts';
import { EdgeStack } from './stacks/edge.ts';
import { EdgeUsEast1Stack, needsUsEast1 } from './stacks/edge-us-east-1.ts';
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
  /** `false` leaves the functions' bundles and the site out, for tests that read templates only. */
  bundling?: boolean;
  /** The folder of a built site. Default: the context value `site` (`-c site=FOLDER`), else the site is built now. */
  site?: string;
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
 *   operator's rules; NoSiteError when there is no site to deploy
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
  // As `cdk synth -c rules=FILE`, and the local run, give them.
  const given = (key: string): string | undefined => {
    const value: unknown = app.node.tryGetContext(key);
    return value === undefined ? undefined : String(value);
  };
  const stage = configOf(options.stage ?? given('stage'));
  const { rules = stage.rules, portal: url = stage.portal.url } = {
    rules: given('rules'),
    portal: given('portal'),
  };
  const config: StageConfig = { ...stage, rules, portal: { ...stage.portal, url }, ...options.overrides };
  const name = `ronde-${config.stage}`;
  const stateful = new StatefulStack(app, `${name}-stateful`, { config });
  const ownRules = config.rules === undefined ? undefined : readOwnRules(resolve(PROJECT, config.rules));
  const stateless = new StatelessStack(app, `${name}-stateless`, { config, ownRules, stateful });
  const usEast1 = needsUsEast1(config)
    ? new EdgeUsEast1Stack(app, `${name}-edge-us-east-1`, { config })
    : undefined;
  const site = options.bundling === false ? undefined : builtSite(options.site ?? given('site'));
  const edge = new EdgeStack(app, `${name}-edge`, { config, stateless, usEast1, site });
  acknowledgeFindings(config, stateful, stateless);
  acknowledgeEdgeFindings(config, edge);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
