import { LocalRunError } from '../engines/engine.ts';

/** Where the names in a template lead. Every function throws a LocalRunError for a name that leads nowhere. */
export interface Scope {
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): string;
  importValue(name: string): unknown;
  stackOutput(stack: string, output: string): unknown;
  mapping(map: string, first: string, second: string): unknown;
  condition(name: string): boolean;
}

/** `AWS::NoValue`: the property is left out. */
export const NO_VALUE = Symbol('AWS::NoValue');

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(value: unknown, where: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new LocalRunError(`${where} needs text, and got ${JSON.stringify(value)}.`);
}

function listOf(argument: unknown, where: string, scope: Scope): unknown[] {
  const value = resolveValue(argument, scope);
  if (Array.isArray(value)) return value;
  throw new LocalRunError(`${where} needs a list, and got ${JSON.stringify(value)}.`);
}

function getAtt(argument: unknown, scope: Scope): string {
  const [logicalId, ...path] =
    typeof argument === 'string' ? argument.split('.') : listOf(argument, 'Fn::GetAtt', scope);
  return scope.attribute(
    textOf(logicalId, 'Fn::GetAtt'),
    path.map((part) => textOf(part, 'Fn::GetAtt')).join('.'),
  );
}

function sub(argument: unknown, scope: Scope): string {
  const [template, variables] = Array.isArray(argument) ? argument : [argument, {}];
  const values = isRecord(variables) ? variables : {};
  return textOf(template, 'Fn::Sub').replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (name in values) return textOf(resolveValue(values[name], scope), `Fn::Sub ${name}`);
    const value = name.includes('.') ? getAtt(name, scope) : scope.ref(name);
    return textOf(value, `Fn::Sub ${name}`);
  });
}

const truth = (value: unknown, scope: Scope): boolean => resolveValue(value, scope) === true;

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => scope.ref(textOf(argument, 'Ref')),
  Condition: (argument, scope) => scope.condition(textOf(argument, 'Condition')),
  'Fn::GetAtt': getAtt,
  'Fn::Sub': sub,
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = listOf(argument, 'Fn::Join', scope);
    return listOf(parts, 'Fn::Join', scope)
      .map((part) => textOf(part, 'Fn::Join'))
      .join(textOf(separator, 'Fn::Join'));
  },
  'Fn::Select': (argument, scope) => {
    const [index, parts] = listOf(argument, 'Fn::Select', scope);
    const list = listOf(parts, 'Fn::Select', scope);
    if (!(Number(index) in list))
      throw new LocalRunError(`Fn::Select has no part ${String(index)} to select.`);
    return list[Number(index)];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = listOf(argument, 'Fn::Split', scope);
    return textOf(text, 'Fn::Split').split(textOf(separator, 'Fn::Split'));
  },
  'Fn::ImportValue': (argument, scope) =>
    scope.importValue(textOf(resolveValue(argument, scope), 'Fn::ImportValue')),
  'Fn::GetStackOutput': (argument, scope) => {
    const { StackName, OutputName } = isRecord(argument) ? argument : {};
    const text = (value: unknown) => textOf(resolveValue(value, scope), 'Fn::GetStackOutput');
    return scope.stackOutput(text(StackName), text(OutputName));
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = listOf(argument, 'Fn::FindInMap', scope).map((name) =>
      textOf(name, 'Fn::FindInMap'),
    );
    return scope.mapping(map ?? '', first ?? '', second ?? '');
  },
  'Fn::If': (argument, scope) => {
    if (!Array.isArray(argument)) throw new LocalRunError('Fn::If needs a condition and two values.');
    const [name, yes, no] = argument;
    return resolveValue(scope.condition(textOf(name, 'Fn::If')) ? yes : no, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = listOf(argument, 'Fn::Equals', scope);
    return left === right;
  },
  'Fn::Not': (argument, scope) => Array.isArray(argument) && !truth(argument[0], scope),
  'Fn::And': (argument, scope) => Array.isArray(argument) && argument.every((part) => truth(part, scope)),
  'Fn::Or': (argument, scope) => Array.isArray(argument) && argument.some((part) => truth(part, scope)),
};

/**
 * A value of a template with every intrinsic function in it worked out.
 *
 * @throws LocalRunError for an intrinsic that is unknown here, or a name that leads nowhere
 * @example resolveValue({ 'Fn::Join': ['-', ['a', { Ref: 'Stage' }]] }, scope) // 'a-dev', where Stage is 'dev'
 */
export function resolveValue(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value))
    return value.map((item) => resolveValue(item, scope)).filter((item) => item !== NO_VALUE);
  if (!isRecord(value)) return value;
  const [name, ...others] = Object.keys(value);
  if (name !== undefined && others.length === 0) {
    const intrinsic = intrinsics[name];
    if (intrinsic) return intrinsic(value[name], scope);
    if (name.startsWith('Fn::'))
      throw new LocalRunError(`The template uses ${name}, which the local run cannot work out.`);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, resolveValue(item, scope)] as const)
      .filter(([, item]) => item !== NO_VALUE),
  );
}
