import * as v from 'valibot';
import { LocalRunError } from '../../engines/engine.ts';
import type { ResolvedResource, ResolvedTemplate } from '../resolved-template.ts';
import type { FunctionPlan } from './functions.ts';
import { Count, ignored, read } from './properties.ts';

const Cors = v.strictObject({
  AllowOrigins: v.optional(v.array(v.string()), []),
  AllowMethods: v.optional(v.array(v.string()), []),
  AllowHeaders: v.optional(v.array(v.string()), []),
  ExposeHeaders: v.optional(v.array(v.string()), []),
  AllowCredentials: v.optional(v.boolean(), false),
  MaxAge: v.optional(Count),
});
const Api = v.strictObject({
  ProtocolType: v.literal('HTTP'),
  CorsConfiguration: v.optional(Cors),
  ...ignored('Name', 'Description', 'DisableExecuteApiEndpoint', 'IpAddressType', 'Tags'),
});
const Throttling = v.strictObject({
  ThrottlingRateLimit: v.optional(v.number()),
  ThrottlingBurstLimit: v.optional(v.number()),
  ...ignored('DetailedMetricsEnabled'),
});
const Stage = v.strictObject({
  StageName: v.string(),
  AutoDeploy: v.optional(v.boolean(), false),
  DefaultRouteSettings: v.optional(Throttling, {}),
  RouteSettings: v.optional(v.record(v.string(), Throttling), {}),
  StageVariables: v.optional(v.record(v.string(), v.string())),
  ...ignored('ApiId', 'AccessLogSettings', 'Description', 'Tags'),
});
const Integration = v.strictObject({
  IntegrationType: v.literal('AWS_PROXY'),
  IntegrationUri: v.string(),
  PayloadFormatVersion: v.literal('2.0'),
  TimeoutInMillis: v.optional(Count, 30_000),
  ...ignored('ApiId', 'IntegrationMethod', 'Description'),
});
const Authorizer = v.strictObject({
  AuthorizerType: v.literal('JWT'),
  IdentitySource: v.tuple([v.pipe(v.string(), v.regex(/^\$request\.header\.[\w-]+$/i))]),
  JwtConfiguration: v.strictObject({ Audience: v.array(v.string()), Issuer: v.string() }),
  ...ignored('ApiId', 'Name'),
});
const Route = v.strictObject({
  RouteKey: v.string(),
  Target: v.pipe(v.string(), v.startsWith('integrations/')),
  AuthorizationType: v.optional(v.picklist(['NONE', 'JWT']), 'NONE'),
  AuthorizerId: v.optional(v.string()),
  AuthorizationScopes: v.optional(v.array(v.string()), []),
  ...ignored('ApiId', 'OperationName'),
});

export type CorsPlan = v.InferOutput<typeof Cors>;

export interface AuthorizerPlan {
  issuer: string;
  audience: readonly string[];
  /** The header that carries the token, in lower case. */
  header: string;
}

export interface RoutePlan {
  /** `POST /profiles`, `ANY /x/{proxy+}`, `$default`. */
  key: string;
  /** The function's ARN. */
  target: string;
  timeoutMs: number;
  authorizer: AuthorizerPlan | undefined;
  scopes: readonly string[];
  /** Requests a second, and how many at once; `undefined` is as many as come. */
  throttle: { rate: number; burst: number } | undefined;
}

export interface ApiPlan {
  id: string;
  stage: string;
  stageVariables: Record<string, string> | undefined;
  /** All routes together that have no limit of their own. */
  throttle: RoutePlan['throttle'];
  cors: CorsPlan | undefined;
  routes: RoutePlan[];
}

function throttleOf(settings: v.InferOutput<typeof Throttling> | undefined): RoutePlan['throttle'] {
  const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = settings ?? {};
  return rate === undefined && burst === undefined
    ? undefined
    : { rate: rate ?? Number.POSITIVE_INFINITY, burst: burst ?? Number.POSITIVE_INFINITY };
}

function findByRef<T>(
  list: readonly ResolvedResource[],
  schema: v.GenericSchema<unknown, T>,
  ref: string,
): T {
  const found = list.find(({ identity }) => identity.ref === ref);
  if (!found) throw new LocalRunError(`A route refers to ${ref}, which is not in the template.`);
  return read(schema, found);
}

/** The HTTP API of the template. @throws LocalRunError unless there is exactly one, with one stage */
export function readHttpApi(template: ResolvedTemplate, functions: readonly FunctionPlan[]): ApiPlan {
  const [api, ...otherApis] = template.resources('AWS::ApiGatewayV2::Api');
  const [stageResource, ...otherStages] = template.resources('AWS::ApiGatewayV2::Stage');
  if (!api || !stageResource || otherApis.length + otherStages.length > 0)
    throw new LocalRunError('The local run serves exactly one HTTP API with one stage.');
  const stage = read(Stage, stageResource);
  const integrations = template.resources('AWS::ApiGatewayV2::Integration');
  const authorizers = template.resources('AWS::ApiGatewayV2::Authorizer');
  const routes = template.resources('AWS::ApiGatewayV2::Route').map((resource): RoutePlan => {
    const route = read(Route, resource);
    const integration = findByRef(integrations, Integration, route.Target.slice('integrations/'.length));
    if (!functions.some(({ arn }) => arn === integration.IntegrationUri))
      throw new LocalRunError(
        `The route ${route.RouteKey} leads to ${integration.IntegrationUri}, which is no function here.`,
      );
    const jwt =
      route.AuthorizationType === 'JWT' && findByRef(authorizers, Authorizer, route.AuthorizerId ?? '');
    return {
      key: route.RouteKey,
      target: integration.IntegrationUri,
      timeoutMs: integration.TimeoutInMillis,
      authorizer: jwt
        ? {
            issuer: jwt.JwtConfiguration.Issuer,
            audience: jwt.JwtConfiguration.Audience,
            header: jwt.IdentitySource[0].slice('$request.header.'.length).toLowerCase(),
          }
        : undefined,
      scopes: route.AuthorizationScopes,
      throttle: throttleOf(stage.RouteSettings[route.RouteKey]),
    };
  });
  return {
    id: api.identity.ref,
    stage: stage.StageName,
    stageVariables: stage.StageVariables,
    throttle: throttleOf(stage.DefaultRouteSettings),
    cors: read(Api, api).CorsConfiguration,
    routes,
  };
}
