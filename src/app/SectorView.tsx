import { CountrySectors } from '../features/cooperation/sectors/CountrySectors';
import { SectorClaims } from '../features/cooperation/sectors/SectorClaims';
import { SectorDeals } from '../features/cooperation/sectors/SectorDeals';
import { SectorEvents } from '../features/cooperation/sectors/SectorEvents';
import { SectorFinance } from '../features/cooperation/sectors/SectorFinance';
import { SectorGate, SectorPart } from '../features/cooperation/sectors/SectorPart';
import { SectorHead, SectorLinks, SectorPageHead } from '../features/cooperation/sectors/SectorHead';
import { SectorIndicators } from '../features/cooperation/sectors/SectorIndicators';
import { RecordFilters } from '../features/cooperation/records/RecordFilters';
import { RecordList } from '../features/cooperation/records/RecordList';
import { ShiftSection } from '../features/cooperation/technology-shift/ShiftSection';
import type { Iso3 } from '../domain/iso3';
import type { SectorId } from '../domain/sectors';
import { useView } from '../view-state/useView';
import { SectorDependence } from './lateSectorParts';

/** What there is in the chosen sectors, part by part; `iso3` null is the region. What is far down waits for the reader. */
function SectorParts({ iso3 }: { iso3: Iso3 | null }) {
  const sectors = useView((view) => view.sectors);
  return (
    <SectorGate iso3={iso3}>
      <SectorHead iso3={iso3} />
      {sectors.map((sector) => (
        <SectorIndicators key={sector} iso3={iso3} sector={sector} />
      ))}
      <RecordFilters iso3={iso3} />
      <SectorPart height={iso3 ? 600 : 1500}>
        <SectorEvents iso3={iso3} />
      </SectorPart>
      <SectorPart height={iso3 ? 500 : 1140}>
        <SectorFinance iso3={iso3} />
      </SectorPart>
      <SectorPart height={iso3 ? 880 : 1400}>
        <SectorDeals iso3={iso3} />
      </SectorPart>
      <SectorPart height={500}>
        <SectorDependence iso3={iso3} />
      </SectorPart>
      <SectorPart height={iso3 ? 500 : 700}>
        <SectorClaims iso3={iso3} />
      </SectorPart>
      <SectorPart height={iso3 ? 800 : 1900}>
        <RecordList iso3={iso3} />
      </SectorPart>
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
        <SectorPart height={2000}>
          <RecordFilters iso3={iso3} />
          <RecordList iso3={iso3} />
        </SectorPart>
      </div>
    );
  return (
    <div className="sectors">
      <SectorLinks />
      <SectorParts key={`${iso3} ${chosen}`} iso3={iso3} />
    </div>
  );
}
