import { focusOn } from '../../elements/focus-on.ts';
import { namedPlace } from '../parts/place-names.ts';
import { useSelected, useStore } from '../store.ts';
import { words as late } from '../words/late-of-page.ts';

/** What is not counted yet, with the way to it. */
export function LeftOut() {
  const store = useStore();
  const { words } = store;
  const state = useSelected((now) => now);
  const { leftOut, keeps } = state.outcome;
  return (
    <>
      {keeps.has('birth') && <p class="left-out">{late.birthKept}</p>}
      {leftOut.length > 0 && (
        <div class="left-out">
          <h3>{words.score.leftOut}</h3>
          <ul>
            {leftOut.map((path) => {
              const { id, text } = namedPlace(path, store);
              return (
                <li key={path}>
                  <a
                    href={`#${id}`}
                    onClick={(event) => {
                      event.preventDefault();
                      focusOn(id);
                    }}
                  >
                    {text}
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
