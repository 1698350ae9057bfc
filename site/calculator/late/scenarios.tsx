import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusOn } from '../../elements/focus-on.ts';
import { RadioField } from '../../elements/radio-field.tsx';
import { TextField } from '../../elements/text-field.tsx';
import { LONGEST_NAME, type Scenario } from '../kept/scenario.ts';
import { openScenario } from '../state.ts';
import { useSelected, useStore } from '../store.ts';
import type { LateWords } from '../words/late-words.ts';
import { useLateWords } from './late-words-context.ts';
import { addScenario, isFull, nameIt, removeScenario, switchTo } from './scenario-actions.ts';

/** What a scenario is called: by its number as long as it has no name. */
export const scenarioName = ({ name }: Scenario, index: number, words: LateWords): string =>
  name.trim() || words.scenarios.number(index + 1);

interface ScenariosProps {
  comparing: boolean;
  onCompare: (comparing: boolean) => void;
}

/** Sets of answers beside each other: switch, name, copy, remove, take the removal back. */
export function Scenarios({ comparing, onCompare }: ScenariosProps) {
  const store = useStore();
  const words = useLateWords();
  const own = words.scenarios;
  const scenarios = useSelected((state) => state.scenarios);
  const open = useSelected(openScenario);
  const full = useSelected(isFull);
  const [removed, setRemoved] = useState<{ scenario: Scenario; name: string }>();
  const [takenBack, setTakenBack] = useState(0);
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  useLayoutEffect(() => {
    if (takenBack > 0) focusOn('scenario-name');
  }, [takenBack]);
  const names = scenarios.map((one, index) => scenarioName(one, index, words));
  const openName = names[scenarios.indexOf(open)] ?? '';
  function copy(): void {
    const { draft, day } = open;
    const name = own.copyOf(openName);
    store.change(addScenario({ name, draft, ...(day !== undefined && { day }) }));
    setRemoved(undefined);
  }
  function remove(): void {
    setRemoved({ scenario: open, name: openName });
    store.change(removeScenario);
  }
  function takeBack({ scenario: { key: _, ...scenario } }: { scenario: Scenario }): void {
    store.change(addScenario(scenario));
    setTakenBack(takenBack + 1);
    setRemoved(undefined);
  }
  const several = scenarios.length > 1;
  return (
    <section class="scenarios no-print" aria-labelledby="scenarios-title">
      <h2 id="scenarios-title">{own.title}</h2>
      <p class="hint">{own.hint}</p>
      {several && (
        <>
          <RadioField
            id="scenario"
            label={own.choose}
            value={String(open.key)}
            choices={scenarios.map(({ key }, index) => ({ value: String(key), label: names[index] ?? '' }))}
            onText={(key) => store.change(switchTo(Number(key)))}
          />
          <TextField
            id="scenario-name"
            label={own.name}
            value={open.name}
            onText={(name) => store.change(nameIt(name.slice(0, LONGEST_NAME)))}
          />
        </>
      )}
      <div class="buttons">
        {!full && (
          <button type="button" class="secondary" onClick={copy}>
            {own.copy}
          </button>
        )}
        {several && (
          <button type="button" class="secondary" onClick={remove}>
            {own.remove}
          </button>
        )}
        {several && (
          <button
            type="button"
            class="secondary"
            aria-pressed={comparing}
            onClick={() => onCompare(!comparing)}
          >
            {own.compare}
          </button>
        )}
        {removed && (
          <button type="button" ref={undo} onClick={() => takeBack(removed)}>
            {words.undo}
          </button>
        )}
      </div>
      {full && <p class="hint">{own.full}</p>}
      <p role="status">{removed && own.removed(removed.name)}</p>
    </section>
  );
}
