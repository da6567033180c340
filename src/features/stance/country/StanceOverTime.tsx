import { useMemo } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { StanceLines } from '../../../figure/charts/StanceLines';
import { Figure } from '../../../figure/Figure';
import { Link } from '../../../ui/Link';
import type { CountryStanceModel } from '../../../facts/stance/countryStance';

/** Both axes over the years, with the same figures as a table. */
export function StanceOverTime({ model }: { model: CountryStanceModel }) {
  const { words } = useI18n();
  const text = words.stance;
  const { series } = model;
  const lines = useMemo(
    () => ({
      years: series.map((point) => point.year),
      engagement: series.map((point) => point.engagement),
      guardedness: series.map((point) => point.guardedness),
    }),
    [series],
  );
  if (series.every((point) => point.engagement === null)) return <p>{model.seriesTitle}</p>;
  const columns = [text.year, text.class, text.engagement, text.guardedness];
  return (
    <Figure
      id="stance"
      usesModel
      title={model.seriesTitle}
      subtitle={model.seriesSubtitle}
      notes={[]}
      table={{
        columns,
        rows: series.map((point) => ({
          head: String(point.year),
          cells: [point.className, point.texts.engagement, point.texts.guardedness],
        })),
        csv: {
          columns,
          rows: series.map((point) => [point.year, point.className, point.engagement, point.guardedness]),
        },
      }}
      textColumns={[0]}
      noFigure={words.common.noFigure}
      sources={<Link to={{ page: { kind: 'method' } }}>{text.howWorkedOut}</Link>}
    >
      <StanceLines
        {...lines}
        labels={{ engagement: text.engagement, guardedness: text.guardedness, title: text.seriesAlt }}
        selectedYear={model.year}
      />
    </Figure>
  );
}
