import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { countryTradeQuery, regionNewTradeQuery } from '../../../bundle/tradeQueries';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import type { SectorId } from '../../../domain/sectors';
import { ChartFigure } from '../../../figure/ChartFigure';
import type { Asked } from '../../../ui/asked';
import { FromFile } from '../../../ui/FromFile';
import { Link } from '../../../ui/Link';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure } from '../../../facts/fileFailure';
import { countryName } from '../../../facts/countryNames';
import {
  countryDependence,
  hasDependence,
  regionDependence,
  type SectorDependenceModel,
} from './sectorDependence';
import { useView } from '../../../view-state/useView';
import './sectorView.css';
import { ShareBars } from './ShareBars';
import { useTradeWords } from './useTradeWords';

function useModel(iso3: Iso3 | null, sector: SectorId): Asked<SectorDependenceModel> {
  const atlas = useAtlas();
  const i18n = useTradeWords();
  const year = useView((view) => view.year);
  const manifest = useQuery(manifestQuery()).data;
  const ofRegion = useQuery({ ...regionNewTradeQuery(), enabled: iso3 === null });
  const ofCountry = useQuery({ ...countryTradeQuery(iso3 ?? COUNTRY_CODES[0]), enabled: iso3 !== null });
  const model = useMemo(() => {
    const sources = manifest?.sources ?? [];
    if (iso3 === null)
      return ofRegion.data ? regionDependence(ofRegion.data, atlas, sector, year, sources, i18n) : null;
    const name = countryName(atlas, iso3, i18n.lang);
    return ofCountry.data ? countryDependence(ofCountry.data, name, sector, year, sources, i18n) : null;
  }, [iso3, sector, atlas, year, manifest, ofRegion.data, ofCountry.data, i18n]);
  const { error, refetch } = iso3 === null ? ofRegion : ofCountry;
  return { data: model, error, refetch };
}

const headingKey = (sector: SectorId) =>
  sector === 'minerals' ? 'headingSold' : sector === 'renewables' ? 'headingSolar' : 'heading';

function WithFigures({ iso3, sector }: { iso3: Iso3 | null; sector: SectorId }) {
  const { words } = useTradeWords();
  const { dependence, failedStill } = words.cooperation.sector;
  const asked = useModel(iso3, sector);
  return (
    <section className="sector-section">
      <h2>{dependence[headingKey(sector)]}</h2>
      <FromFile
        file={asked}
        height={USUAL_HEIGHTS.sectorDependenceFile}
        failure={fileFailure(asked.error, { title: dependence.failed, still: failedStill }, words)}
      >
        {(model) => (
          <>
            {model.absent && <p className="sector-quiet">{model.absent}</p>}
            {model.tables.map((table) => (
              <ShareBars key={table.id} model={table} />
            ))}
            {model.charts.map((chart) => (
              <ChartFigure key={chart.id} chart={chart} />
            ))}
            <p className="sector-links">
              <Link to={iso3 ? { tab: 'trade' } : { page: { kind: 'region' } }}>{dependence.toTrade}</Link>
            </p>
          </>
        )}
      </FromFile>
    </section>
  );
}

/** How far imports depend on China, where the sector has figures; a sentence where none of the chosen ones has. */
export function SectorDependence({ iso3 }: { iso3: Iso3 | null }) {
  const { dependence } = useTradeWords().words.cooperation.sector;
  const sectors = useView((view) => view.sectors);
  const known = sectors.filter(hasDependence);
  if (known.length === 0)
    return (
      <section className="sector-section">
        <h2>{dependence.heading}</h2>
        <p className="sector-quiet">{dependence.noFigures}</p>
      </section>
    );
  return known.map((sector) => <WithFigures key={sector} iso3={iso3} sector={sector} />);
}
