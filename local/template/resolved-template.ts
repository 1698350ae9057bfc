import { LocalRunError } from '../engines/engine.ts';
import type { Stack } from './assembly.ts';
import { type Identity, identityOf, type Named, type Place } from './identity.ts';
import { NO_VALUE, resolveValue, type Scope } from './intrinsics.ts';

/** A resource with all references in its properties worked out. */
export interface ResolvedResource {
  type: string;
  logicalId: string;
  stack: string;
  region: string;
  identity: Identity;
  properties: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** All stacks together: what one exports, another imports. Nothing is worked out before it is asked for. */
export class ResolvedTemplate {
  constructor(
    private readonly stacks: readonly Stack[],
    private readonly place: Place,
  ) {}

  /** All resources of a type that exist under the stacks' conditions. */
  resources(type: string): ResolvedResource[] {
    return this.stacks.flatMap((stack) => {
      const scope = this.scopeOf(stack);
      return Object.entries(stack.template.Resources)
        .filter(([, resource]) => resource.Type === type)
        .filter(([, { Condition }]) => Condition === undefined || scope.condition(Condition))
        .map(([logicalId, { Properties }]) => {
          const properties = resolveValue(Properties, scope);
          return {
            type,
            logicalId,
            stack: stack.name,
            region: stack.region ?? this.place.region,
            identity: this.identity(stack, logicalId),
            properties: isRecord(properties) ? properties : {},
          };
        });
    });
  }

  /** Outputs of all stacks, by `Name` and by `Stack.Name`. An output that is worked out from nothing here is left out. */
  outputs(): Record<string, string> {
    const outputs: Record<string, string> = {};
    for (const stack of this.stacks)
      for (const [name, { Value, Export }] of Object.entries(stack.template.Outputs)) {
        const value = Export ? undefined : resolveValue(Value, this.scopeOf(stack));
        if (typeof value === 'string') outputs[name] = outputs[`${stack.name}.${name}`] = value;
      }
    return outputs;
  }

  private identity(stack: Stack, logicalId: string): Identity {
    const resource = stack.template.Resources[logicalId];
    if (!resource)
      throw new LocalRunError(`${stack.name} refers to ${logicalId}, which is not one of its resources.`);
    const named: Named = {
      type: resource.Type,
      logicalId,
      stack: stack.name,
      region: stack.region ?? this.place.region,
      account: this.place.account,
      property: (name) => resolveValue(resource.Properties[name], this.scopeOf(stack)),
    };
    return identityOf(named, this.place);
  }

  private scopeOf(stack: Stack): Scope {
    const { template, name: stackName } = stack;
    const pseudo: Record<string, unknown> = {
      'AWS::AccountId': this.place.account,
      'AWS::Region': stack.region ?? this.place.region,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stackName,
      'AWS::StackId': `arn:aws:cloudformation:${stack.region ?? this.place.region}:${this.place.account}:stack/${stackName}/local`,
      'AWS::NotificationARNs': [],
      'AWS::NoValue': NO_VALUE,
    };
    const scope: Scope = {
      ref: (name) => {
        if (name in pseudo) return pseudo[name];
        const parameter = template.Parameters[name];
        if (!parameter) return this.identity(stack, name).ref;
        if (parameter.Default === undefined)
          throw new LocalRunError(`The parameter ${name} of ${stackName} has no default.`);
        return parameter.Default;
      },
      attribute: (logicalId, attribute) => {
        const value = this.identity(stack, logicalId).attributes[attribute];
        if (value === undefined)
          throw new LocalRunError(
            `${stackName} asks for ${logicalId}.${attribute}, which a ${template.Resources[logicalId]?.Type} does not have here.`,
          );
        return value;
      },
      importValue: (name) => this.exported(name),
      stackOutput: (name, output) => this.output(name, output),
      mapping: (map, first, second) => {
        const level = template.Mappings[map];
        const row = isRecord(level) ? level[first] : undefined;
        if (!isRecord(row) || !(second in row))
          throw new LocalRunError(`${stackName} has no mapping ${map} / ${first} / ${second}.`);
        return row[second];
      },
      condition: (name) => resolveValue(template.Conditions[name], scope) === true,
    };
    return scope;
  }

  private output(stackName: string, name: string): unknown {
    const stack = this.stacks.find((candidate) => candidate.name === stackName);
    const output = stack?.template.Outputs[name];
    if (!stack || !output) throw new LocalRunError(`No stack ${stackName} has the output ${name}.`);
    return resolveValue(output.Value, this.scopeOf(stack));
  }

  private exported(name: string): unknown {
    for (const stack of this.stacks) {
      const scope = this.scopeOf(stack);
      for (const { Value, Export } of Object.values(stack.template.Outputs))
        if (Export && resolveValue(Export.Name, scope) === name) return resolveValue(Value, scope);
    }
    throw new LocalRunError(`No stack exports ${name}.`);
  }
}
