import type { OfficialLanguage } from '#domain/profile/profile';
import type { Parameter } from './operation.tsx';
import { TypeOf } from './type-of.tsx';
import { WORDS } from './words.ts';

interface ParametersProps {
  label: string;
  parameters: readonly Parameter[];
  language: OfficialLanguage;
}

/** What a route takes beside its body. */
export function Parameters({ label, parameters, language }: ParametersProps) {
  const words = WORDS[language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the frame can be moved sideways, by keyboard too.
    <section class="table-frame" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <tr key={parameter.name}>
              <th scope="row">
                <code>{parameter.name}</code>
              </th>
              <td>{words.places[parameter.in]}</td>
              <td>
                <TypeOf schema={parameter.schema} language={language} />
              </td>
              <td>{parameter.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
