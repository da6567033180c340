import type { Atlas } from '../../../bundle/schemas/atlas';
import { AXES } from '../../../domain/stanceModel';
import { methodComponents, type MethodComponent } from './methodComponents';
import { useLateI18n } from '../../../i18n/useLateI18n';

/** Every component with its weight, why it is there, its rule and its levels, all read from the model. */
export function MethodComponents({ model }: { model: Atlas['model'] }) {
  const i18n = useLateI18n('method');
  const { words } = i18n;
  const components = methodComponents(model, i18n);
  return (
    <>
      <p>{words.method.components.intro}</p>
      {AXES.map((axis) => (
        <div key={axis}>
          <h3>{words.stance[axis]}</h3>
          {components[axis].map((component) => (
            <ComponentBlock key={component.id} component={component} />
          ))}
        </div>
      ))}
    </>
  );
}

function ComponentBlock({ component }: { component: MethodComponent }) {
  const { words } = useLateI18n('method');
  const text = words.method.components;
  const { id, name, weight, why, rule, levels, measure } = component;
  return (
    <div className="method-component" id={`component-${id}`}>
      <h4>
        {name} <span className="quiet">{weight}</span>
      </h4>
      <p>{why}</p>
      <p>
        <strong>{words.method.rules.names[rule]}.</strong> {words.method.rules.texts[rule]}
      </p>
      {measure !== null && <p>{measure}</p>}
      {levels.length > 0 && (
        <table>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{text.code}</th>
              <th scope="col" className="figure-cell">
                {text.level}
              </th>
            </tr>
          </thead>
          <tbody>
            {levels.map(({ code, name: codeTitle, level }) => (
              <tr key={code}>
                <th scope="row">{codeTitle}</th>
                <td className="figure-cell">{level}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
