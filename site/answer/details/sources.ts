import type { FullAnswer } from '../full-answer.ts';

/** Every source that an answer names, once, by name. */
export function sourcesOf({ explanation, advice }: FullAnswer): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('source' in value && typeof value.source === 'string') found.add(value.source);
    for (const inner of Object.values(value)) look(inner);
  };
  look(explanation);
  look(advice.papers);
  return [...found].sort();
}
