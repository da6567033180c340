import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Figure } from '../../../figure/Figure';
import { Link } from '../../../ui/Link';
import { Fold } from '../../../ui/Fold';
import { telecomModel } from './sectorTelecom';
import { useSectorShown } from './SectorGate';

/** Whether 5G networks may use Chinese equipment: countries by status, what is known of each one click away. */
export function TelecomStatus({ iso3 }: { iso3: Iso3 | null }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const { words, format } = i18n;
  const { shown } = useSectorShown(iso3);
  const model = useMemo(
    () => (shown ? telecomModel(shown.facts.telecom, atlas, iso3 === null, i18n) : null),
    [shown, atlas, iso3, i18n],
  );
  if (!model) return <p className="sector-quiet">{words.cooperation.indicators.telecom.nothing}</p>;
  return (
    <Figure
      id="telecom"
      title={model.title}
      subtitle={model.subtitle}
      notes={model.notes}
      table={model.table}
      textColumns={[0, 1, 2, 3]}
      noFigure={words.common.noFigure}
      sources={<Link to={{ page: { kind: 'sources' } }}>{words.trade.allSources}</Link>}
      sourceIds={['vaiven-telecom']}
    >
      {model.groups.map((group) => (
        <div key={group.status} className="telecom-group">
          {iso3 === null && (
            <h4>
              <span className={`telecom-mark is-${group.status}`} aria-hidden="true" />
              {group.label} {format.number(group.rows.length)}
            </h4>
          )}
          {group.rows.map((row) => (
            <Fold
              key={row.iso3}
              className="telecom-row"
              isOpen={iso3 !== null}
              summary={
                <>
                  {row.name} <span className="telecom-date">{row.date}</span>
                </>
              }
            >
              <p>
                {row.note} (
                <a href={row.sourceUrl} rel="noreferrer" lang="">
                  {row.sourceTitle}
                </a>
                )
              </p>
            </Fold>
          ))}
        </div>
      ))}
    </Figure>
  );
}
