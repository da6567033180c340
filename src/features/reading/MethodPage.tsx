import type { Atlas } from '../../bundle/schemas/atlas';
import { useAtlas } from '../../bundle/AtlasContext';
import { AXES, type Axis } from '../../domain/stanceModel';
import { useI18n } from '../../i18n/I18nContext';
import type { I18n } from '../../i18n/words';
import { Swatch } from '../../ui/Swatch';
import './reading.css';

type Component = Atlas['model']['axes'][Axis][number];

/** How a stance is worked out, with every number read from the model itself. */
export function MethodPage() {
  const i18n = useI18n();
  const { words, format } = i18n;
  const { model } = useAtlas();
  const text = words.pages.method;
  const { engagement, guardedness } = model.bands;
  return (
    <>
      <h1>{text.heading}</h1>
      <p className="reading-lead">{text.lead}</p>
      <h2>{text.axesTitle}</h2>
      <p>
        {text.engagement} {text.guardedness} {text.axesNote}
      </p>
      {AXES.map((axis) => (
        <ComponentTable key={axis} axis={axis} components={model.axes[axis]} halfLife={model.halfLifeYears} />
      ))}
      <h2>{text.classTitle}</h2>
      <p>
        {text.classNote(
          format.number(engagement.mid),
          format.number(engagement.high),
          format.number(guardedness.mid),
          format.number(guardedness.high),
        )}
      </p>
      <ClassMatrix classes={model.classes} />
      <p>{text.gateNote}</p>
      <h2>{text.sureTitle}</h2>
      <p>{text.sureNote(format.number(model.uncertainty.draws), format.number(model.evidence.thinBelow))}</p>
      <h2>{text.limitsTitle}</h2>
      <p>{text.limits}</p>
      <p className="quiet">{text.modelVersion(model.version)}</p>
    </>
  );
}

function ruleText(component: Component, halfLife: number, { words, format }: I18n): string {
  const { rules } = words.pages.method;
  switch (component.rule) {
    case 'measure':
      return rules.measure(format.percent(component.fullAtPct));
    case 'saturating':
    case 'decaying':
      return rules[component.rule](format.number(halfLife));
    default:
      return rules[component.rule];
  }
}

function ComponentTable(props: { axis: Axis; components: readonly Component[]; halfLife: number }) {
  const i18n = useI18n();
  const { words, format } = i18n;
  const text = words.pages.method;
  const names: Readonly<Record<string, string>> = text.components;
  return (
    <div className="reading-scroll" role="region" aria-label={words.stance[props.axis]} tabIndex={0}>
      <table>
        <caption>{words.stance[props.axis]}</caption>
        <thead>
          <tr>
            <th scope="col">{text.component}</th>
            <th scope="col" className="figure-cell">
              {text.weight}
            </th>
            <th scope="col">{text.rule}</th>
          </tr>
        </thead>
        <tbody>
          {props.components.map((component) => (
            <tr key={component.id}>
              <th scope="row">{names[component.id] ?? component.id}</th>
              <td className="figure-cell">{format.number(component.weight)}</td>
              <td>{ruleText(component, props.halfLife, i18n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const BAND_LEVELS = ['high', 'mid', 'low'] as const;

function ClassMatrix({ classes }: { classes: Atlas['model']['classes'] }) {
  const { words } = useI18n();
  const text = words.pages.method;
  return (
    <div className="reading-scroll" role="region" aria-label={text.classTitle} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {[...BAND_LEVELS].reverse().map((level) => (
              <th key={level} scope="col">
                {words.stance.guardedness}: {text[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BAND_LEVELS.map((row) => (
            <tr key={row}>
              <th scope="row">
                {words.stance.engagement}: {text[row]}
              </th>
              {[...BAND_LEVELS].reverse().map((column) => {
                const stanceClass = classes[`engagement-${row}`][`guardedness-${column}`];
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
  );
}
