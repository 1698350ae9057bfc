import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi as Api,
  CfnStage,
  CorsHttpMethod,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { CROSS_ORIGIN } from '#functions/routes/cross-origin';
import { type Route, withHead } from '#functions/routes/route';
import type { StageConfig, Throttle } from '../settings/stage-config.ts';
import type { Alarms } from './alarms.ts';

interface HttpApiProps {
  config: StageConfig;
  alarms: Alarms;
  /** Checks the token on every route that is not public. */
  authorizer: IHttpRouteAuthorizer;
}

/** Who asked for what, when, and how it went; no query string, no token, no body. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  responseLatency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
};

/** The HTTP API: routes come from the functions' own lists, so that there is one place that says who may call what. */
export class HttpApi extends Construct {
  private readonly api: Api;
  readonly publicRoutes: HttpRoute[] = [];
  /** Of every route that has one, e.g. `/rounds/{id}`. */
  readonly paths = new Set<string>();
  private readonly stage: HttpStage;
  private readonly routeSettings: Record<string, unknown> = {};

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HttpApiProps,
  ) {
    super(scope, id);
    const { config, alarms } = props;
    this.api = new Api(this, 'Api', {
      apiName: `ronde-${config.stage}`,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [CROSS_ORIGIN.origin],
        allowMethods: CROSS_ORIGIN.methods.map((method) => CorsHttpMethod[method]),
        allowHeaders: [...CROSS_ORIGIN.headers],
        exposeHeaders: [...CROSS_ORIGIN.exposed],
        maxAge: Duration.seconds(CROSS_ORIGIN.maxAgeSeconds),
      },
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: config.throttle.api.rate, burstLimit: config.throttle.api.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: config.logRetention,
            removalPolicy: config.protectData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
          }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    alarms.on(this.stage, 'Failing', {
      metric: this.stage.metricServerError({ period: Duration.minutes(5) }),
      threshold: 1,
      meaning:
        'People get "internal error" from the API. Look at the access log for the route, then at the log of its function.',
    });
  }

  get url(): string {
    return this.api.apiEndpoint;
  }

  /** The function answers these routes, and `HEAD` of each `GET`. Every route that is not public asks for a token; every public one is throttled by itself. */
  serve(fn: LambdaFunction, routes: readonly Route[]): void {
    const integration = new HttpLambdaIntegration(`${fn.node.id}Integration`, fn);
    for (const { key, access } of withHead(routes)) {
      const path = key.split(' ')[1];
      if (path !== undefined) this.paths.add(path);
      const route = new HttpRoute(this, key.replace(/[^A-Za-z0-9]+/g, '-'), {
        httpApi: this.api,
        routeKey: routeKey(key),
        integration,
        ...(access === 'public' ? {} : { authorizer: this.props.authorizer }),
      });
      if (access === 'public') {
        this.publicRoutes.push(route);
        this.throttle(route, key, this.props.config.throttle.publicRoute);
      }
    }
  }

  private throttle(route: HttpRoute, key: string, { rate, burst }: Throttle): void {
    this.routeSettings[key] = { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst };
    const stage = this.stage.node.defaultChild;
    if (!(stage instanceof CfnStage)) throw new TypeError('the stage of an HTTP API is one CfnStage');
    stage.routeSettings = this.routeSettings;
    // Settings of a route that does not exist yet are refused.
    stage.node.addDependency(route);
  }
}

function routeKey(key: string): HttpRouteKey {
  if (key === '$default') return HttpRouteKey.DEFAULT;
  const [name = '', path = ''] = key.split(' ');
  const method = Object.values(HttpMethod).find((known) => known === name);
  if (!method || !path.startsWith('/')) throw new RangeError(`"${key}" is no route key`);
  return HttpRouteKey.with(path, method);
}
