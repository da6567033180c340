import type { Atlas } from '../../../bundle/schemas/atlas';
import { AXES } from '../../../domain/stanceModel';
import { methodComponents, type MethodComponent, levelText } from './methodComponents';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Swatch } from '../../../ui/Swatch';
import { CONTESTED_BELOW, FIRM_FROM } from '../../../domain/stance/firmness';

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

const ROWS = ['high', 'mid', 'low'] as const;
const COLUMNS = ['low', 'mid', 'high'] as const;

/** The cuts of both axes and the matrix that names the class. */
export function MethodClasses({ model }: { model: Atlas['model'] }) {
  const { words, format } = useLateI18n('method');
  const text = words.method.classes;
  const { engagement, guardedness } = model.bands;
  const cuts = [engagement.mid, engagement.high, guardedness.mid, guardedness.high] as const;
  const [eMid, eHigh, gMid, gHigh] = cuts.map((cut) => format.number(cut)) as [
    string,
    string,
    string,
    string,
  ];
  return (
    <>
      <p>{text.cuts(eMid, eHigh, gMid, gHigh)}</p>
      <div className="reading-scroll" role="region" aria-label={text.matrix} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {COLUMNS.map((level) => (
                <th key={level} scope="col">
                  {words.stance.guardedness}: {text[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                <th scope="row">
                  {words.stance.engagement}: {text[row]}
                </th>
                {COLUMNS.map((column) => {
                  const stanceClass = model.classes[`engagement-${row}`][`guardedness-${column}`];
                  return (
                    <td key={column}>
                      <Swatch fill={stanceClass} /> {words.terms.classes[stanceClass]}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What the draws vary, and what is made of them. */
export function MethodCertainty({ model }: { model: Atlas['model'] }) {
  const { words, format } = useLateI18n('method');
  const text = words.method.certainty;
  const { draws, weightFactor, halfLifeYears, fullAtPct, bandShift, keepProbability } = model.uncertainty;
  const [low, high] = weightFactor;
  const varied = [
    text.weights(levelText(low, format), levelText(high, format)),
    text.halfLife(format.list(halfLifeYears.map((years) => levelText(years, format)))),
    text.fullAt(format.list(fullAtPct.map((share) => format.percent(share)))),
    text.bands(levelText(Math.max(...bandShift), format)),
    text.keep(format.percent(100 * keepProbability)),
  ];
  return (
    <>
      <p>{text.draws(format.number(draws))}</p>
      <ul>
        {varied.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{text.range}</p>
      <p>{text.words(format.percent(FIRM_FROM), format.percent(CONTESTED_BELOW))}</p>
      <p>{text.thin(format.number(model.evidence.thinBelow))}</p>
    </>
  );
}
