import { useMemo, useState, type CSSProperties } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Fold } from '../../../ui/Fold';
import { mapPointsLegend } from './mapPointsLegend';
import { ListLink } from './ListLink';
import { usePointFiles, usePoints } from './usePoints';
import './points.css';

type Entry = { readonly label: string; readonly count: string };

/** Where the sea beside the legend holds another; elsewhere it opens on demand. */
const hasRoom = (): boolean => window.matchMedia('(min-width: 1240px) and (min-height: 720px)').matches;

/** The legend of what has come, and which sectors' marks are missing: nothing is explained as none that is only not there. */
export function PointsLegend() {
  const { words } = useLateI18n('cooperation');
  const { files, failed, retry } = usePointFiles();
  return (
    <>
      {files.length > 0 && <Legend />}
      {failed.length > 0 && (
        <div className="map-legend map-points-failed" role="status" data-map-control>
          {failed.map((id) => (
            <p key={id}>{words.cooperation.sector.failed(words.terms.sectors[id])}</p>
          ))}
          <button type="button" className="button" onClick={retry}>
            {words.common.tryAgain}
          </button>
        </div>
      )}
    </>
  );
}

/** What the marks over the map mean, how many there are of each, and the way to the same records as a list. */
function Legend() {
  const i18n = useLateI18n('cooperation');
  const model = usePoints();
  const legend = useMemo(() => mapPointsLegend(model, i18n), [model, i18n]);
  const [isOpen, setOpen] = useState(hasRoom);
  const words = i18n.words.cooperation.points.legend;
  return (
    <Fold
      className="map-legend map-points-legend"
      summary={legend.title}
      summaryClass="map-legend-title"
      isOpen={isOpen}
      onToggle={setOpen}
      data-points-legend
      data-map-control
    >
      {legend.sizes.length > 0 && (
        <div className="map-points-scale">
          <p>{words.amounts}</p>
          {legend.sizes.map(({ width, label }) => (
            <span key={label} className="map-legend-entry">
              <Shape shape="circle" size={width} />
              {label}
            </span>
          ))}
        </div>
      )}
      <ul>
        {legend.noAmount && <Row shape="square" entry={legend.noAmount} />}
        {legend.hasSeveral && <Row shape="several" entry={{ label: words.cluster, count: '' }} />}
        {legend.events && <Row shape="diamond" entry={legend.events} />}
        {legend.barred && <Row shape="barred" entry={legend.barred} />}
      </ul>
      {legend.precisions.length > 0 && (
        <ul className="map-points-outlines">
          {legend.precisions.map((entry) => (
            <Row key={entry.precision} shape="circle" entry={entry} precision={entry.precision} />
          ))}
        </ul>
      )}
      <div className="map-legend-notes">
        {legend.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <ListLink />
    </Fold>
  );
}

const CLASSES = {
  circle: 'map-point-circle',
  square: 'map-point-square',
  several: 'map-point-circle map-point-several',
  diamond: 'map-point-diamond',
  barred: 'map-point-diamond map-point-barred',
} as const;

type ShapeProps = {
  readonly shape: keyof typeof CLASSES;
  readonly size?: number;
  readonly precision?: string;
};

const SIZES = { circle: 13, square: 9, several: 20, diamond: 15, barred: 15 } as const;

/** A mark as it stands on the map, without being one. */
function Shape({ shape, size = SIZES[shape], precision }: ShapeProps) {
  return (
    <span
      className={`map-points-sample ${CLASSES[shape]}`}
      style={{ '--size': `${size.toFixed(1)}px` } as CSSProperties}
      data-precision={precision}
      aria-hidden="true"
    >
      <span className="map-point-shape" />
      {shape === 'several' && <span className="map-point-count">3</span>}
    </span>
  );
}

function Row({ entry, ...shape }: ShapeProps & { readonly entry: Entry }) {
  return (
    <li className="map-legend-entry">
      <Shape {...shape} />
      <span className="map-legend-label">
        {entry.label} <span className="map-legend-count">{entry.count}</span>
      </span>
    </li>
  );
}
