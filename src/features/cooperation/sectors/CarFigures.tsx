import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Figure } from '../../../figure/Figure';
import { Link } from '../../../ui/Link';
import { Fold } from '../../../ui/Fold';
import { carsModel, type CarRow } from './sectorCars';
import { useSectorShown } from './SectorGate';

function Row({ row }: { row: CarRow }) {
  const { cars } = useLateI18n('cooperation').words.cooperation.indicators;
  return (
    <li className="car-row">
      <span className="car-value">{row.value}</span>
      <span className="car-measure">
        {row.measure}, {row.period}
        {row.differs && <strong> · {cars.differ}</strong>}
        {' · '}
        <a href={row.sourceUrl} rel="noreferrer" lang="">
          {row.sourceTitle}
        </a>
      </span>
    </li>
  );
}

/** Shares and units of Chinese and electric cars, each of its own measure, none compared with another. */
export function CarFigures({ iso3 }: { iso3: Iso3 | null }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const { words } = i18n;
  const { shown } = useSectorShown(iso3);
  const model = useMemo(
    () => (shown ? carsModel(shown.facts.carShares, atlas, iso3 === null, i18n) : null),
    [shown, atlas, iso3, i18n],
  );
  if (!model) return <p className="sector-quiet">{words.cooperation.indicators.cars.nothing}</p>;
  return (
    <>
      <h3>{model.heading}</h3>
      <Figure
        id="cars"
        title={model.title}
        subtitle={model.subtitle}
        notes={model.notes}
        table={model.table}
        textColumns={[0, 1, 2, 3]}
        noFigure={words.common.noFigure}
        sources={<Link to={{ page: { kind: 'sources' } }}>{words.trade.allSources}</Link>}
        sourceIds={['vaiven-cars']}
      >
        {model.groups.map((group) => (
          <Fold
            key={group.place}
            className="car-group"
            isOpen={iso3 !== null}
            summary={
              <>
                {group.place} <span className="telecom-date">{i18n.format.number(group.rows.length)}</span>
              </>
            }
          >
            <ul>
              {group.rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ul>
          </Fold>
        ))}
      </Figure>
    </>
  );
}
