import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedPoints } from '../../explanation/explanation.ts';
import type { Asked } from '../../explanation/requirement.ts';
import { explainedGrid } from './grid/explained-grid.ts';

/** Where the facts stand that give points; the whole profile where none does. */
function pointersOf(points: ExplainedPoints): string[] {
  const found = new Set<string>();
  const look = (part: ExplainedPoints): void => {
    if ('parts' in part) part.parts.forEach(look);
    else if (part.points > 0) for (const pointer of part.fact.pointers) found.add(pointer);
  };
  look(points);
  return found.size > 0 ? [...found] : ['/profile'];
}

export function passMarkAsked(of: OpenDay): Asked {
  const needed = of.programs.rules.fsw.passMark;
  const grid = explainedGrid(of);
  return {
    row: { points: needed },
    asked: {
      en: `At least ${needed} points of the selection grid.`,
      fr: `Au moins ${needed} points de la grille de sélection.`,
    },
    fact: { text: grid.text, pointers: pointersOf(grid) },
  };
}
