import { useI18n } from '../../../i18n/I18nContext';
import { Link } from '../../../ui/Link';
import { Swatch } from '../../../ui/Swatch';
import type { RegionPanelModel } from './regionPanel';
import { useView } from '../../../view-state/useView';
import './regionPanel.css';

/** The region at a glance: how many governments stand where, and who. */
export function RegionHead({ model }: { model: RegionPanelModel }) {
  const { words, format } = useI18n();
  const classes = useView((view) => view.classes);
  const hasSectors = useView((view) => view.sectors.length > 0);
  const shown = model.groups.filter((group) => classes.length === 0 || classes.includes(group.stanceClass));
  return (
    <>
      <header>
        <h1>{words.common.region}</h1>
        <p className="region-lead">{model.lead}</p>
      </header>
      {model.groups.length > 0 && (
        <section aria-labelledby="region-stand">
          <h2 id="region-stand">{words.pages.region.standTitle}</h2>
          <p className="quiet">
            {model.asOf}. {words.pages.region.standNote}
          </p>
          {hasSectors && <p className="quiet">{words.pages.region.notBySector}</p>}
          {classes.length > 0 && <p className="quiet">{words.pages.region.onlyChosenClasses}</p>}
          <dl className="region-groups">
            {shown.map((group) => (
              <div key={group.stanceClass}>
                <dt>
                  <Swatch fill={group.stanceClass} />
                  {group.label} <span className="quiet">{format.number(group.countries.length)}</span>
                </dt>
                <dd>
                  {group.countries.map((country, index) => (
                    <span key={country.iso3}>
                      {index > 0 && ', '}
                      <Link to={{ page: { kind: 'country', iso3: country.iso3 } }}>{country.name}</Link>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
