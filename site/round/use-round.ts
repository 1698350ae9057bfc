import { useEffect, useState } from 'preact/hooks';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { RoundView } from '#functions/rounds/round-view';
import { type Loaded, useAnswer } from '../api/use-answer.ts';
import { type Example, useExample } from '../rounds/example/example.ts';
import { isRound } from '../rounds/read-rounds.ts';

/** Which round an address asks for. `id` is empty where it names none. */
interface Asked {
  id: string;
  isExample: boolean;
}

export interface FoundRound {
  /** Absent before there is a browser that knows the address. */
  asked?: Asked;
  loaded: Loaded<RoundView>;
  /** Of a round of the demonstration: where its rows are. */
  example?: Example;
  retry(): void;
}

function useAsked(): Asked | undefined {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    setAsked({ id: query.get('id') ?? '', isExample: query.has('example') });
  }, []);
  return asked;
}

/** The round that the address names: of the service, or of the example. */
export function useRound(language: OfficialLanguage): FoundRound {
  const asked = useAsked();
  const path =
    !asked || asked.id === '' || asked.isExample ? undefined : `/rounds/${encodeURIComponent(asked.id)}`;
  const [loaded, retry] = useAnswer(path, { language, guard: isRound });
  const example = useExample(asked?.isExample === true);
  if (!asked?.isExample) return { ...(asked && { asked }), loaded, retry };
  if (!example) return { asked, loaded: { state: 'loading' }, retry };
  const value = example.rounds.find(({ id }) => id === asked.id);
  const found: Loaded<RoundView> = value
    ? { state: 'ready', value }
    : { state: 'failed', failure: { kind: 'refused', status: 404 } };
  return { asked, loaded: found, example, retry };
}
