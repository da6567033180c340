import { useQuery } from '@tanstack/react-query';
import { useMemo, useId } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { countryTradeQuery, tariffsQuery } from '../../../bundle/tradeQueries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { tariffChartEvents } from '../../../facts/trade/tariffEvents';
import { needsMacro } from './tradeMacro';
import { tradeModel, type Headline, type HeadlineCell } from './tradeModel';
import { useView } from '../../../view-state/useView';
import { HowToRead } from '../../../figure/HowToRead';
import { DASH } from '../../../i18n/dash';
import { Missing } from '../../../ui/Missing';
import type { OvertakingRow } from './tradeUnitValues';
import { SCALES, TRADE_UNITS } from '../../../domain/trade/tradeUnits';
import { RadioRow } from '../../../ui/RadioRow';
import { setTrade } from '../../../view-state/actions';

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
  const { data: depth, error, refetch } = useQuery({ ...countryTradeQuery(iso3), enabled: wantsDepth });
  const model = useMemo(
    () =>
      tradeModel(
        {
          file,
          depth: depth ?? null,
          years: atlas.tradeYears,
          view: { year, sectors, unit, scale },
          events: tariffs ? tariffChartEvents(tariffs, iso3, i18n) : [],
          manifest: manifest?.sources ?? [],
        },
        i18n,
      ),
    [iso3, file, depth, atlas.tradeYears, year, sectors, unit, scale, tariffs, manifest, i18n],
  );
  return (
    <>
      <TradeHeadline model={model.headline} id={headingId} />
      {model.sectorNote && <p className="trade-note">{model.sectorNote}</p>}
      <UnitSwitch offersLog={model.offersLog} />
      <FromFile
        file={{ data: wantsDepth && !depth ? null : model.charts, error, refetch }}
        height={USUAL_HEIGHTS.partnerChartsFile}
        failure={fileFailure(error, lossOfCountry(atlas, iso3, i18n), i18n.words)}
      >
        {(charts) => charts.map((chart, i) => <ChartFigure key={i} chart={chart} />)}
      </FromFile>
      <OvertakingTable rows={model.overtaking} />
      <HowToRead texts={model.howToRead} />
    </>
  );
}

function Cell({ cell }: { cell: HeadlineCell }) {
  return (
    <td role="cell">
      {cell.text === DASH && cell.why !== null ? (
        <span className="trade-value">
          <Missing why={cell.why} />
        </span>
      ) : (
        <span className="trade-value" title={cell.why ?? undefined}>
          {cell.text}
          {cell.why !== null && <span className="visually-hidden"> ({cell.why})</span>}
        </span>
      )}
      {cell.share && <span className="trade-share">{cell.share}</span>}
    </td>
  );
}

/**
 * The figures of one year: exports, imports and balance with China, the United States and the rest of the world. The
 * roles are those of the elements, which browsers forget where a narrow screen lays the rows out as a grid.
 */
export function TradeHeadline({ model, id }: { model: Headline; id: string }) {
  return (
    <>
      <h2 id={id} className="trade-heading">
        {model.heading}
      </h2>
      {model.yearNote && <p className="trade-note">{model.yearNote}</p>}
      {model.rows && (
        <table className="trade-headline" role="table">
          <caption className="visually-hidden">{model.heading}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell" />
              {model.columns.map((column) => (
                <th key={column.tone} role="columnheader" scope="col" className={`is-${column.tone}`}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {model.rows.map((row) => (
              <tr key={row.label} role="row">
                <th role="rowheader" scope="row">
                  {row.label}
                </th>
                {row.cells.map((cell, i) => (
                  <Cell key={i} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** When China overtook the United States, in exports, imports and both together. */
export function OvertakingTable({ rows }: { rows: readonly OvertakingRow[] }) {
  const { overtaking } = useLateI18n('tradeDetail').words.tradeDetail.partners;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="trade-subheading">
        {overtaking.heading}
      </h3>
      <table className="trade-overtaking" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{overtaking.flow}</th>
            <th scope="col">{overtaking.answer}</th>
            <th scope="col">{overtaking.compared}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.answer}</td>
              <td className="quiet">{row.compared}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="trade-note">{overtaking.rule}</p>
    </section>
  );
}

/** In which unit the charts below are drawn, and on which scale where both make sense. */
export function UnitSwitch({ offersLog }: { offersLog: boolean }) {
  const { units, scales } = useLateI18n('tradeDetail').words.tradeDetail.partners;
  const unit = useView((view) => view.trade.unit);
  const scale = useView((view) => view.trade.scale);
  return (
    <>
      <RadioRow
        label={units.label}
        options={TRADE_UNITS.map((id) => ({ id, label: units[id] }))}
        chosen={unit}
        onChoose={(id) => setTrade({ unit: id })}
      />
      {offersLog && (
        <RadioRow
          label={scales.label}
          options={SCALES.map((id) => ({ id, label: scales[id] }))}
          chosen={scale}
          onChoose={(id) => setTrade({ scale: id })}
        />
      )}
      {!offersLog && scale === 'log' && <p className="trade-note">{scales.onlyFor}</p>}
    </>
  );
}
