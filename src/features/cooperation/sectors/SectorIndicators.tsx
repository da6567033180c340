import type { Iso3 } from '../../../domain/iso3';
import type { SectorId } from '../../../domain/sectors';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { INDICATORS_OF } from './sectorIndicators';
import { CarFigures } from './CarFigures';
import { IndicatorSeries } from './IndicatorSeries';
import './indicators.css';
import { SectorPart } from './SectorPart';
import { TelecomStatus } from './TelecomStatus';
import { TopicLists } from './TopicLists';

/** Sectors with figures of their own that readers ask for. */
const WITH_FIGURES: readonly SectorId[] = ['digital', 'renewables', 'ev', 'space-security'];

/** The figures readers expect of a sector; nothing for a sector without any. */
export function SectorIndicators({ iso3, sector }: { iso3: Iso3 | null; sector: SectorId }) {
  const { words } = useLateI18n('cooperation');
  const { indicators } = words.cooperation;
  if (!WITH_FIGURES.includes(sector)) return null;
  const names = sector in INDICATORS_OF ? INDICATORS_OF[sector as keyof typeof INDICATORS_OF] : [];
  return (
    <section className="sector-section">
      <h2>{indicators.heading}</h2>
      {names.map((name) => (
        <SectorPart key={name} height={iso3 ? 330 : 520} isInner>
          <IndicatorSeries iso3={iso3} name={name} />
        </SectorPart>
      ))}
      {sector === 'digital' && (
        <SectorPart height={iso3 ? 180 : 980} isInner>
          <TelecomStatus iso3={iso3} />
        </SectorPart>
      )}
      {sector === 'ev' && (
        <SectorPart height={560} isInner>
          <CarFigures iso3={iso3} />
        </SectorPart>
      )}
      {(sector === 'digital' || sector === 'space-security') && (
        <SectorPart height={640} isInner>
          <TopicLists iso3={iso3} sector={sector} />
        </SectorPart>
      )}
      {sector === 'digital' && (
        <p className="sector-links">
          {indicators.topics.elsewhere}{' '}
          <Link
            to={
              iso3 ? { sectors: ['space-security'] } : { page: { kind: 'sector', sector: 'space-security' } }
            }
          >
            {words.terms.sectors['space-security']}
          </Link>
        </p>
      )}
    </section>
  );
}
