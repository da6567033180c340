import { useI18n } from '../../../i18n/I18nContext';
import { Swatch } from '../../../ui/Swatch';
import type { CountryStanceModel } from '../../../facts/stance/countryStance';
import { AxisBar } from './AxisBar';
import './countryPanel.css';

/** Name, class, how sure, and the two axes: what a click answers with before anything else has loaded. */
export function CountryHead({ model }: { model: CountryStanceModel }) {
  const { words } = useI18n();
  return (
    <header className="country-head">
      <h1>{model.name}</h1>
      <p className="country-class">
        <Swatch fill={model.stanceClass} />
        <strong>{model.className}</strong>
        <span className="quiet">{model.details.join(' · ')}</span>
      </p>
      {model.notice && <p className="country-notice">{model.notice}</p>}
      {model.axes.map((axis) => (
        <AxisBar key={axis.axis} model={axis} />
      ))}
      {model.axes.length > 0 && <p className="country-range-note">{words.stance.rangeIs}</p>}
    </header>
  );
}
