import { CountrySectors } from '../features/cooperation/sectors/CountrySectors';
import { SectorClaims } from '../features/cooperation/sectors/SectorClaims';
import { SectorDeals } from '../features/cooperation/sectors/SectorDeals';
import { SectorEvents } from '../features/cooperation/sectors/SectorEvents';
import { SectorFinance } from '../features/cooperation/sectors/SectorFinance';
import { SectorGate } from '../features/cooperation/sectors/SectorGate';
import { SectorHead, SectorLinks, SectorPageHead } from '../features/cooperation/sectors/SectorHead';
import { SectorIndicators } from '../features/cooperation/sectors/SectorIndicators';
import { RecordFilters } from '../features/cooperation/records/RecordFilters';
import { RecordList } from '../features/cooperation/records/RecordList';
import { ShiftSection } from '../features/cooperation/technology-shift/ShiftSection';
import type { Iso3 } from '../domain/iso3';
import type { SectorId } from '../domain/sectors';
import * as USUAL_HEIGHTS from '../ui/usualHeights';
import { WhenNear } from '../ui/WhenNear';
import { useView } from '../view-state/useView';
import { SectorDependence } from './lateSectorParts';

const PART = { className: 'sector-part' };

/** What there is in the chosen sectors, part by part; `iso3` null is the region. What is far down waits for the reader. */
function SectorParts({ iso3 }: { iso3: Iso3 | null }) {
  const sectors = useView((view) => view.sectors);
  const extent = iso3 ? 'country' : 'region';
  return (
    <SectorGate iso3={iso3}>
      <SectorHead iso3={iso3} />
      {sectors.map((sector) => (
        <SectorIndicators key={sector} iso3={iso3} sector={sector} />
      ))}
      <RecordFilters iso3={iso3} />
      <WhenNear place={PART} height={USUAL_HEIGHTS.sectorEvents[extent]}>
        <SectorEvents iso3={iso3} />
      </WhenNear>
      <WhenNear place={PART} height={USUAL_HEIGHTS.sectorFinance[extent]}>
        <SectorFinance iso3={iso3} />
      </WhenNear>
      <WhenNear place={PART} height={USUAL_HEIGHTS.sectorDeals[extent]}>
        <SectorDeals iso3={iso3} />
      </WhenNear>
      <WhenNear place={PART} height={USUAL_HEIGHTS.sectorDependence}>
        <SectorDependence iso3={iso3} />
      </WhenNear>
      <WhenNear place={PART} height={USUAL_HEIGHTS.sectorClaims[extent]}>
        <SectorClaims iso3={iso3} />
      </WhenNear>
      <WhenNear place={PART} height={USUAL_HEIGHTS.recordList[extent]}>
        <RecordList iso3={iso3} />
      </WhenNear>
    </SectorGate>
  );
}

/** The page of one sector across the region. */
export function SectorPage({ sector }: { sector: SectorId }) {
  return (
    <article>
      <SectorPageHead sector={sector} />
      <SectorParts key={sector} iso3={null} />
    </article>
  );
}

/** A country's sectors: the choice of one, or what there is in those chosen. */
export function SectorsTab({ iso3 }: { iso3: Iso3 }) {
  const chosen = useView((view) => view.sectors.join());
  if (chosen === '')
    return (
      <div className="sectors">
        <ShiftSection iso3={iso3} />
        <CountrySectors iso3={iso3} />
        <WhenNear place={PART} height={USUAL_HEIGHTS.countryRecords}>
          <RecordFilters iso3={iso3} />
          <RecordList iso3={iso3} />
        </WhenNear>
      </div>
    );
  return (
    <div className="sectors">
      <SectorLinks />
      <SectorParts key={`${iso3} ${chosen}`} iso3={iso3} />
    </div>
  );
}
