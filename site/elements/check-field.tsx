import { type Asked, described, Notes } from './question.tsx';

/** Yes or no, as a box with its sentence. */
export function CheckField(asked: Asked) {
  const { id, label, value, onText, onLeave, error } = asked;
  return (
    <div class={error ? 'field check at-fault' : 'field check'}>
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          checked={value === 'yes'}
          onChange={({ currentTarget }) => onText(currentTarget.checked ? 'yes' : 'no')}
          onBlur={onLeave}
          {...described(asked)}
        />
        <div>
          <label for={id}>{label}</label>
          <Notes {...asked} />
        </div>
      </div>
    </div>
  );
}
