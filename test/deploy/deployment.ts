import { readFile } from 'node:fs/promises';

/** What the deployed stacks say about themselves. */
export interface Deployment {
  apiUrl: string;
  siteUrl: string;
  tableName: string;
  userPoolId: string;
  clientId: string;
}

/**
 * @param file what `cdk deploy --outputs-file` wrote
 * @throws Error when a stack does not give an output
 */
export async function readDeployment(file: string): Promise<Deployment> {
  const stacks = JSON.parse(await readFile(file, 'utf8')) as Record<string, Record<string, string>>;
  const outputs = new Map(Object.values(stacks).flatMap((stack) => Object.entries(stack)));
  const named = (name: string): string => {
    const value = outputs.get(name);
    if (value === undefined) throw new Error(`no stack has the output ${name}`);
    return value;
  };
  return {
    apiUrl: named('ApiUrl'),
    siteUrl: named('SiteUrl'),
    tableName: named('TableName'),
    userPoolId: named('UserPoolId'),
    clientId: named('ClientId'),
  };
}
