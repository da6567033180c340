import { useI18n } from '../../../i18n/I18nContext';
import { Link } from '../../../ui/Link';
import type { FigureModel } from './countryFigures';

/** The country in a few figures, each with its year. */
export function CountryFigures({ figures }: { figures: readonly FigureModel[] }) {
  const { words } = useI18n();
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="country-figures-title">
      <h2 id="country-figures-title">{words.stance.figuresTitle}</h2>
      <dl className="country-figures">
        {figures.map((figure) => (
          <div key={figure.indicator}>
            <dt>{figure.label}</dt>
            <dd>
              {figure.value} <span className="quiet">{figure.year}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {words.stance.figuresSource} <Link to={{ page: { kind: 'sources' } }}>{words.shell.sources}</Link>
      </p>
    </section>
  );
}
