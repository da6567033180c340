import { useMemo } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { StanceLines } from '../../ui/charts/StanceLines';
import type { CountryStanceModel } from '../../view-models/countryStance';

/** Both axes over the years, with the same figures as a table. */
export function StanceOverTime({ model }: { model: CountryStanceModel }) {
  const { words, format } = useI18n();
  const { series } = model;
  const lines = useMemo(
    () => ({
      years: series.map((point) => point.year),
      engagement: series.map((point) => point.engagement),
      guardedness: series.map((point) => point.guardedness),
    }),
    [series],
  );
  const figure = (value: number | null): string => (value === null ? '–' : format.number(value));
  const hasLines = series.some((point) => point.engagement !== null);
  return (
    <section className="stance-over-time" aria-labelledby="stance-over-time-title">
      <h2 id="stance-over-time-title">{model.seriesTitle}</h2>
      {hasLines && (
        <>
          <p className="quiet">{model.seriesSubtitle}</p>
          <StanceLines
            {...lines}
            labels={{
              engagement: words.stance.engagement,
              guardedness: words.stance.guardedness,
              title: words.stance.seriesAlt,
            }}
            selectedYear={model.year}
          />
          <details className="twin">
            <summary>{words.stance.showTable}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.stance.year}</th>
                  <th scope="col">{words.stance.class}</th>
                  <th scope="col">{words.stance.engagement}</th>
                  <th scope="col">{words.stance.guardedness}</th>
                </tr>
              </thead>
              <tbody>
                {series.map((point) => (
                  <tr key={point.year}>
                    <th scope="row">{point.year}</th>
                    <td>{point.className}</td>
                    <td>{figure(point.engagement)}</td>
                    <td>{figure(point.guardedness)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
