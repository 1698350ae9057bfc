import type { Evaluation, ProgramResult } from '../../result/score-result.ts';
import type { Verdict } from '../../result/verdict.ts';
/** What a result is made of, by name: `core.age`, `grid.age`, `reason:funds-too-low`, `warning:test-expired`, `lane:cec`. */
export type Area = string;

function figures(result: Evaluation): Map<Area, number> {
  const { total: _, ...sections } = result.crs;
  const all = { ...sections, grid: result.programs.fsw.grid };
  return new Map(
    Object.entries(all).flatMap(([section, { total: __, ...parts }]) =>
      Object.entries(parts as Record<string, number>).map(([name, points]): [Area, number] => [
        `${section}.${name}`,
        points,
      ]),
    ),
  );
}

function verdicts(result: Evaluation): Map<string, Area> {
  const { programs, warnings, lanes, ruleset } = result;
  const found = new Map<string, Area>([[`ruleset ${ruleset}`, 'ruleset']]);
  const add = (kind: string, verdicts: readonly Verdict[], of = ''): void => {
    for (const { code, values } of verdicts)
      found.set(`${of} ${code} ${JSON.stringify(values)}`, `${kind}:${code}`);
  };
  for (const [program, { reasons, unknown = [] }] of Object.entries<ProgramResult>({ ...programs })) {
    add('reason', reasons, program);
    for (const name of unknown) found.set(`${program} unknown ${name}`, `unknown:${name}`);
  }
  add('warning', warnings);
  for (const lane of lanes) found.set(`lane ${lane}`, `lane:${lane}`);
  return found;
}

/** What differs between two results; empty when nothing does, apart from the day. */
export function differingAreas(before: Evaluation, after: Evaluation): Set<Area> {
  const areas = new Set<Area>();
  const earlier = figures(before);
  for (const [area, points] of figures(after)) if (earlier.get(area) !== points) areas.add(area);
  const [was, is] = [verdicts(before), verdicts(after)];
  for (const [text, area] of was) if (!is.has(text)) areas.add(area);
  for (const [text, area] of is) if (!was.has(text)) areas.add(area);
  return areas;
}
