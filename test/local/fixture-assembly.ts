import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export type Resources = Record<string, { Type: string; Properties?: Record<string, unknown> }>;

export interface FixtureFunction {
  /** An ES module that exports `handler`. */
  code: string;
  properties?: Record<string, unknown>;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const write = (path: string, value: unknown) => writeFileSync(path, JSON.stringify(value));

/** The least that the local run wants of an app: an API with a stage, and somebody who could sign in. */
const CORE: Resources = {
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'fixture', ProtocolType: 'HTTP' } },
  Stage: {
    Type: 'AWS::ApiGatewayV2::Stage',
    Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', AutoDeploy: true },
  },
  Pool: { Type: 'AWS::Cognito::UserPool' },
  Client: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: { Ref: 'Pool' } } },
  SignedIn: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      ApiId: { Ref: 'Api' },
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [{ Ref: 'Client' }],
        Issuer: { 'Fn::Sub': `https://cognito-idp.\${AWS::Region}.amazonaws.com/\${Pool}` },
      },
    },
  },
};

/** A route to a function of the fixture. @param signedIn asks for a token */
export function routeTo(fn: string, key: string, options: { signedIn?: boolean } = {}): Resources {
  const id = key.replace(/[^A-Za-z0-9]/g, '');
  return {
    [`Route${id}`]: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        ApiId: { Ref: 'Api' },
        RouteKey: key,
        Target: { 'Fn::Join': ['/', ['integrations', { Ref: `Integration${id}` }]] },
        ...(options.signedIn ? { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'SignedIn' } } : {}),
      },
    },
    [`Integration${id}`]: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: { 'Fn::GetAtt': [fn, 'Arn'] },
        PayloadFormatVersion: '2.0',
      },
    },
  };
}

/** Writes the assembly of a small app in one stack. @returns its folder */
export function fixtureAssembly(options: {
  functions?: Record<string, FixtureFunction>;
  resources?: Resources;
}): string {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-fixture-'));
  folders.push(folder);
  const files: Record<string, unknown> = {};
  const functions: Resources = {};
  for (const [name, { code, properties }] of Object.entries(options.functions ?? {})) {
    mkdirSync(join(folder, `asset.${name}`));
    writeFileSync(join(folder, `asset.${name}`, 'index.mjs'), code);
    files[name] = {
      source: { path: `asset.${name}`, packaging: 'zip' },
      destinations: { here: { bucketName: 'assets', objectKey: `${name}.zip` } },
    };
    functions[name] = {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Code: { S3Bucket: 'assets', S3Key: `${name}.zip` },
        Handler: 'index.handler',
        Runtime: 'nodejs24.x',
        Role: 'arn:aws:iam::000000000000:role/fixture',
        ...properties,
      },
    };
  }
  write(join(folder, 'fixture.template.json'), {
    Resources: { ...CORE, ...functions, ...options.resources },
  });
  write(join(folder, 'fixture.assets.json'), { version: '55.0.0', files });
  write(join(folder, 'manifest.json'), {
    version: '55.0.0',
    artifacts: {
      'fixture.assets': { type: 'cdk:asset-manifest', properties: { file: 'fixture.assets.json' } },
      fixture: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/ca-central-1',
        properties: { templateFile: 'fixture.template.json' },
        dependencies: ['fixture.assets'],
      },
    },
  });
  return folder;
}
