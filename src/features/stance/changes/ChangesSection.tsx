import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useDeferredAtlas } from '../../../bundle/AtlasContext';
import { countryQuery, scoringQuery } from '../../../bundle/queries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { Iso3 } from '../../../domain/iso3';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Figure } from '../../../figure/Figure';
import { FromFile } from '../../../ui/FromFile';
import { FoldButton } from '../../../ui/Fold';
import { Link } from '../../../ui/Link';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure } from '../../../facts/fileFailure';
import { changesModel } from './changesModel';
import { countryName } from '../../../facts/countryNames';
import { useView } from '../../../view-state/useView';
import { CompareYear } from './CompareYear';
import './changes.css';
import type { AxisChange, ChangeBar, ChangePart } from './changesAxes';
import { turnsModel, type Turn } from './changesTurns';
import type { ComparedYears } from './changesYears';

/** Why now: what moved the country between the compared year and the shown one. Nothing before stances start. */
export function ChangesSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useDeferredAtlas();
  const { lang, words } = useLateI18n('changes');
  const year = useView((view) => view.year);
  const country = useQuery(countryQuery(iso3));
  if (year !== null && year < FIRST_STANCE_YEAR) return null;
  const loss = {
    title: words.changes.failedTitle(countryName(atlas, iso3, lang)),
    still: words.shell.errors.countryStill,
  };
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.changes.heading}</h2>
      <FromFile
        file={country}
        height={USUAL_HEIGHTS.changesFile}
        failure={fileFailure(country.error, loss, words)}
      >
        {(file) => <Changes file={file} />}
      </FromFile>
    </section>
  );
}

function Changes({ file }: { file: CountryFile }) {
  const atlas = useDeferredAtlas();
  const i18n = useLateI18n('changes');
  const year = useView((view) => view.year);
  const from = useView((view) => view.from);
  const weights = useView((view) => view.weights);
  const model = useMemo(
    () => changesModel(atlas, file, { year, from, weights }, i18n),
    [atlas, file, year, from, weights, i18n],
  );
  const { words } = i18n;
  return (
    <>
      <CompareYear years={model.years} />
      {model.axes.length === 0 ? (
        <p>{model.title}</p>
      ) : (
        <Figure
          id="stance-changes"
          usesModel
          title={model.title}
          subtitle={model.subtitle}
          notes={model.notes}
          sources={<Link to={{ tab: 'evidence' }}>{words.changes.sources}</Link>}
          table={model.table}
          textColumns={[0, 1]}
          noFigure={words.common.noFigure}
        >
          {model.axes.map((axis) => (
            <AxisChanges key={axis.axis} model={axis} scale={model.scale} />
          ))}
        </Figure>
      )}
    </>
  );
}

/** What moved one axis: a bar a component, left for less and right for more, and under it the facts that did it. */
export function AxisChanges({ model, scale }: { model: AxisChange; scale: number }) {
  return (
    <div className="changes-axis" data-axis={model.axis}>
      <h4>
        {model.label} <strong>{model.points}</strong> <span className="quiet">{model.line}</span>
      </h4>
      <ul className="changes-bars">
        {model.bars.map((bar) => (
          <Bar key={bar.key} bar={bar} scale={scale} />
        ))}
      </ul>
      {model.unchanged && <p className="quiet">{model.unchanged}</p>}
    </div>
  );
}

const HALF_PCT = 50;

function Bar({ bar, scale }: { bar: ChangeBar; scale: number }) {
  const widthPct = (HALF_PCT * Math.abs(bar.value)) / scale;
  const startPct = bar.value < 0 ? HALF_PCT - widthPct : HALF_PCT;
  return (
    <li>
      <p className="changes-name">
        <span>{bar.name}</span> <strong>{bar.points}</strong>
      </p>
      <div className="changes-track" aria-hidden="true">
        <span
          className={bar.value < 0 ? 'changes-bar is-less' : 'changes-bar'}
          style={{ left: `${String(startPct)}%`, width: `${String(widthPct)}%` }}
        />
      </div>
      {bar.note && <p className="quiet">{bar.note}</p>}
      {bar.parts.length > 0 && (
        <ul className="changes-parts">
          {bar.parts.map((part) => (
            <Part key={part.key} part={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Part({ part }: { part: ChangePart }) {
  const text = part.date === null ? part.text : `${part.text}, ${part.date}`;
  return (
    <li>
      {part.row === null ? <span>{text}</span> : <Link to={{ tab: 'evidence', row: part.row }}>{text}</Link>}{' '}
      <span className="changes-points">{part.points}</span>
    </li>
  );
}

/** The dated turns of recognition, Belt and Road and BRICS; they come with the file of all countries' evidence. */
export function Turns({ years }: { years: ComparedYears }) {
  const atlas = useDeferredAtlas();
  const i18n = useLateI18n('changes');
  const { words, format } = i18n;
  const text = words.changes.turns;
  const verifiedOnly = useView((view) => view.weights?.verifiedOnly ?? false);
  const { data, error, refetch } = useQuery(scoringQuery());
  const [withEarlier, setWithEarlier] = useState(false);
  const model = useMemo(
    () => data && turnsModel(data, atlas, years, verifiedOnly, i18n),
    [data, atlas, years, verifiedOnly, i18n],
  );
  return (
    <FromFile
      file={{ data: model, error, refetch }}
      height={USUAL_HEIGHTS.turnsFile}
      failure={fileFailure(error, { title: text.failedTitle, still: text.still }, words)}
    >
      {(turns) => (
        <section className="turns" aria-labelledby="turns-title">
          <h3 id="turns-title">{text.heading}</h3>
          <p className="quiet">{turns.intro}</p>
          {turns.between.length === 0 ? <p>{text.none}</p> : <TurnList turns={turns.between} />}
          {turns.earlier.length > 0 && (
            <FoldButton className="changes-more" isOpen={withEarlier} onToggle={setWithEarlier}>
              {withEarlier ? text.hideEarlier : text.earlier(format.number(turns.earlier.length))}
            </FoldButton>
          )}
          {withEarlier && <TurnList turns={turns.earlier} />}
        </section>
      )}
    </FromFile>
  );
}

function TurnList({ turns }: { turns: readonly Turn[] }) {
  return (
    <ol className="turns-list">
      {turns.map((turn) => (
        <li key={turn.row}>
          <span className="quiet">{turn.date}</span>{' '}
          <Link to={{ page: { kind: 'country', iso3: turn.iso3 }, tab: 'evidence', row: turn.row }}>
            {turn.text}
          </Link>
        </li>
      ))}
    </ol>
  );
}
