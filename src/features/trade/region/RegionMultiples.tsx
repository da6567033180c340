import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { SparkMultiples } from '../../../figure/charts/SparkMultiples';
import { SourcedFigure } from '../../../figure/ChartFigure';
import { regionTradeMultiples } from './regionTradeMultiples';
import { navigate } from '../../../view-state/history';
import { hrefFor } from '../../../view-state/serialise';
import { useView } from '../../../view-state/useView';
import './region.css';
import type { Loaded } from './useRegionCountries';
import { UnitRow } from './RegionSums';

/** A small picture of every country, in the order of the table. */
export function RegionMultiples({ loaded: { file, table, sources } }: { loaded: Loaded }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const { trade } = i18n.words;
  const view = useView((whole) => whole);
  const { flow, unit } = view.trade;
  const model = useMemo(
    () => regionTradeMultiples(file, atlas, table.rows, { flow, unit }, sources, i18n),
    [file, atlas, table, flow, unit, sources, i18n],
  );
  const items = model.items.map(({ iso3, ...item }) => {
    const href = hrefFor(view, { page: { kind: 'country', iso3 }, tab: 'trade' }, import.meta.env.BASE_URL);
    return { ...item, id: iso3, href, onSelect: () => navigate(href) };
  });
  if (items.length === 0) return null;
  return (
    <div className="region-multiples">
      <UnitRow />
      <SourcedFigure
        model={{ ...model, id: `region-multiples-${flow}-${unit}`, textColumns: [0] }}
        noFigure={trade.noFigure}
      >
        <SparkMultiples
          name={`${model.title}. ${model.list}`}
          items={items}
          scale={model.scale}
          scaleText={model.scaleText}
          keys={model.keys}
        />
      </SourcedFigure>
    </div>
  );
}
