/** One line of what the reader gave, as an export has it. */
export interface SourceLine {
  number: number;
  text: string;
}

/** What the reader gave: one JSON document, which may be a proof, or the lines of an export. */
export type Given = { proof: unknown } | { lines: SourceLine[] };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isProof = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'inclusionPath' in value;

/** The lines of a text; a JSON document that is written over several lines is one, and each element of a list is one. */
function linesIn(text: string): string[] {
  const document = parsed(text);
  if (Array.isArray(document)) return document.map((element) => JSON.stringify(element));
  return document === undefined ? text.split('\n') : [text];
}

/** Reads what the reader gave: texts and files, in order. */
export async function readSources(sources: readonly (string | Blob)[]): Promise<Given> {
  const lines: SourceLine[] = [];
  let number = 0;
  for (const source of sources) {
    const text = (typeof source === 'string' ? source : await source.text()).replace(/^\uFEFF/, '').trim();
    const proof = sources.length === 1 && text.includes('"inclusionPath"') ? parsed(text) : undefined;
    if (isProof(proof)) return { proof };
    for (const line of linesIn(text)) {
      number += 1;
      if (line.trim() !== '') lines.push({ number, text: line.trim() });
    }
  }
  return { lines };
}
