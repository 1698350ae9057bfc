import { useState } from 'preact/hooks';
import { Comparison } from './comparison.tsx';
import { KeptHere } from './kept-here.tsx';
import { SaveAndShare } from './save-and-share.tsx';
import { Scenarios } from './scenarios.tsx';

/** The scenarios, and the table of all when it is asked for. */
function ScenariosBelow() {
  const [comparing, setComparing] = useState(false);
  return (
    <>
      <Scenarios comparing={comparing} onCompare={setComparing} />
      {comparing && <Comparison />}
    </>
  );
}

function TakeAlong() {
  return (
    <>
      <SaveAndShare />
      <KeptHere />
    </>
  );
}

/** What stands below the form, by its place there. A first score needs none of it. */
export const LATE_PARTS = { scenarios: ScenariosBelow, share: TakeAlong };

export type LatePart = keyof typeof LATE_PARTS;
