import type { ComponentChildren } from 'preact';
import { useWords } from '../store.ts';
import type { Words } from '../words/words.ts';

export type SectionName = keyof Words['sections'];

export const sectionId = (name: SectionName): string => `part-${name}`;

/** A part of the form with its heading. */
export function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  const words = useWords();
  return (
    <section id={sectionId(name)} aria-labelledby={`${sectionId(name)}-title`} tabIndex={-1}>
      <h2 id={`${sectionId(name)}-title`}>{words.sections[name]}</h2>
      {children}
    </section>
  );
}
