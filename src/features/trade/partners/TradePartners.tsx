import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { countryTradeQuery, tariffsQuery } from '../../../bundle/tradeQueries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FilePending } from '../../../ui/FilePending';
import { countryFailure } from '../../../facts/countryFailure';
import { tariffChartEvents } from '../../../facts/trade/tariffEvents';
import { needsMacro } from './tradeMacro';
import { tradeModel } from './tradeModel';
import { useView } from '../../../view-state/useView';
import { HowToRead } from '../../../figure/HowToRead';
import { OvertakingTable } from './OvertakingTable';
import { TradeHeadline } from './TradeHeadline';
import { UnitSwitch } from './UnitSwitch';

/** Height of the three charts, in pixels. */
const CHARTS_HEIGHT = 1140;

type Props = { iso3: Iso3; file: CountryFile; headingId: string };

/** China, the United States and the rest of the world: a year in figures, charts in the unit chosen, who overtook when. */
export function TradePartners({ iso3, file, headingId }: Props) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const unit = useView((view) => view.trade.unit);
  const scale = useView((view) => view.trade.scale);
  const manifest = useQuery(manifestQuery()).data;
  const tariffs = useQuery(tariffsQuery()).data;
  const wantsDepth = needsMacro(unit);
  const depth = useQuery({ ...countryTradeQuery(iso3), enabled: wantsDepth });
  const model = useMemo(
    () =>
      tradeModel(
        {
          file,
          depth: depth.data ?? null,
          years: atlas.tradeYears,
          view: { year, sectors, unit, scale },
          events: tariffs ? tariffChartEvents(tariffs, iso3, i18n) : [],
          manifest: manifest?.sources ?? [],
        },
        i18n,
      ),
    [iso3, file, depth.data, atlas.tradeYears, year, sectors, unit, scale, tariffs, manifest, i18n],
  );
  return (
    <>
      <TradeHeadline model={model.headline} id={headingId} />
      {model.sectorNote && <p className="trade-note">{model.sectorNote}</p>}
      <UnitSwitch offersLog={model.offersLog} />
      {wantsDepth && !depth.data ? (
        <FilePending
          height={CHARTS_HEIGHT}
          failure={countryFailure(atlas, iso3, depth.error, i18n)}
          onRetry={() => void depth.refetch()}
        />
      ) : (
        model.charts.map((chart, i) => <ChartFigure key={i} chart={chart} />)
      )}
      <OvertakingTable rows={model.overtaking} />
      <HowToRead texts={model.howToRead} />
    </>
  );
}
