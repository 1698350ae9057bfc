import { afterPress } from '../../elements/after-press.ts';
import { answer, askForToday, leave } from '../actions.ts';
import { DAY } from '../draft/asked-day.ts';
import { openScenario } from '../state.ts';
import { useSelected, useStore } from '../store.ts';
import { DayField } from './day-field.tsx';
import { useFault } from './use-field.ts';

/** The day that the score is asked for. */
export function AskedDay() {
  const store = useStore();
  const { words } = store;
  const value = useSelected((state) => openScenario(state).day ?? state.today ?? '');
  const keeps = useSelected(({ outcome }) => outcome.keeps.has(DAY));
  const [label, hint] = words.questions.day ?? [''];
  return (
    <>
      <DayField
        id={DAY}
        label={label}
        hint={hint}
        error={useFault(DAY)}
        value={value}
        onText={(text) => store.change(answer(DAY, text))}
        onLeave={() => afterPress(() => store.change(leave(DAY)))}
      />
      {keeps && <p class="hint">{words.dayKept}</p>}
      <div class="buttons">
        <button type="button" class="secondary" onClick={() => store.change(askForToday)}>
          {words.today}
        </button>
      </div>
    </>
  );
}
