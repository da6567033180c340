import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useRef, useState } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { recordsQuery } from '../../../bundle/cooperationQueries';
import type { Records } from '../../../bundle/schemas/records';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FoldButton } from '../../../ui/Fold';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { Link } from '../../../ui/Link';
import { useEscape } from '../../../ui/useEscape';
import { fileFailure } from '../../../facts/fileFailure';
import {
  recordFilterModel,
  type FilterOption,
  yearsChosen,
  type RecordFilterModel,
} from './recordFilterModel';
import { setRecords } from '../../../view-state/actions';
import { FilterChips } from './FilterChips';
import './recordFilters.css';
import type { YearSpan } from '../../../domain/cooperation/records';
import type { FilterView } from '../../../facts/cooperation/recordChips';
import { useView } from '../../../view-state/useView';

/** The one filter of cooperation, for a country or (`iso3` null) the region; what it says is in the link. */
export function RecordFilters({ iso3 }: { iso3: Iso3 | null }) {
  const { words } = useLateI18n('cooperation');
  const { failed, failedStill } = words.cooperation.filter;
  const records = useQuery(recordsQuery());
  return (
    <FromFile
      file={records}
      height={USUAL_HEIGHTS.recordFiltersFile}
      failure={fileFailure(records.error, { title: failed, still: failedStill }, words)}
    >
      {(file) => <Filters file={file} iso3={iso3} />}
    </FromFile>
  );
}

function Filters({ file, iso3 }: { file: Records; iso3: Iso3 | null }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const text = i18n.words.cooperation.filter;
  const view = useFilterView();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const shown = useRef<HTMLParagraphElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const fold = (): void => {
    setOpen(false);
    toggle.current?.focus();
  };
  useEscape(isOpen, {
    close: fold,
    part: () => body.current,
    fromAfar: (target) => target === toggle.current,
  });
  const model = useMemo(
    () => recordFilterModel(file, atlas, view, iso3, i18n),
    [file, atlas, view, iso3, i18n],
  );
  // What is clicked here goes away with the click, so the focus goes to what it changed.
  const toResult = (): void => shown.current?.focus();
  return (
    <section className="record-filters" aria-label={text.title}>
      <FoldButton
        ref={toggle}
        className="button record-filters-toggle"
        isOpen={isOpen}
        onToggle={setOpen}
        controls={bodyId}
      >
        {text.disclosure(model.chips.length)}
      </FoldButton>
      <div ref={body} id={bodyId} className="record-filters-body" data-open={isOpen || undefined}>
        <FilterGroup
          title={text.kindsBySource}
          options={model.kindsBySource}
          onChoose={(kinds) => setRecords({ kinds })}
          chosen={view.records.kinds}
        />
        <FilterGroup
          title={text.kindsOfEvents}
          options={model.kindsOfEvents}
          onChoose={(kinds) => setRecords({ kinds })}
          chosen={view.records.kinds}
        />
        <FilterGroup
          title={text.statusesTitle}
          options={model.statuses}
          onChoose={(statuses) => setRecords({ statuses })}
          chosen={view.records.statuses}
        />
        <FilterYears years={model.years} timeBar={view.year} />
        <p className="quiet">
          {text.noneTicked} {text.dealsNoStatus}
        </p>
      </div>
      {model.chips.length > 0 && <FilterChips chips={model.chips} onRemoved={toResult} />}
      <p ref={shown} tabIndex={-1} className="record-filters-shown" role="status">
        {model.empty ? [model.empty.title, model.empty.reason].filter(Boolean).join(' ') : model.shown}
      </p>
      <p className="record-filters-ways">
        {model.empty?.ways.map(({ label, to }) => (
          <Link key={label} className="button" to={to} onClick={toResult}>
            {label}
          </Link>
        ))}
        {model.chips.length > 0 && (
          <Link className="button" to={model.clearing} onClick={toResult}>
            {text.showAll}
          </Link>
        )}
      </p>
    </section>
  );
}

type Props<T extends string> = {
  title: string;
  options: readonly FilterOption<T>[];
  /** All that is chosen in the dimension, which may be more than stands in this group. */
  chosen: readonly T[];
  onChoose: (chosen: readonly T[]) => void;
};

/** Choices of one dimension, each with the number of records it alone would show. */
export function FilterGroup<T extends string>({ title, options, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="record-filters-group">
      <legend>{title}</legend>
      {options.map(({ id, label, count, isChosen, isOff }) => (
        <label key={id} className="record-filters-option" data-off={isOff || undefined}>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={isOff}
            onChange={() => onChoose(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id])}
          />
          <span>{label}</span> <span className="record-filters-count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

type FilterYearsProps = {
  years: RecordFilterModel['years'];
  /** Year of the time bar. */
  timeBar: number | null;
};

/** First and last year of the records shown. One drag, or one stay at a slider with the keys, makes one Back step. */
export function FilterYears({ years, timeBar }: FilterYearsProps) {
  const text = useLateI18n('cooperation').words.cooperation.filter.years;
  const isMoving = useRef(false);
  const move = (span: YearSpan): void => {
    setRecords({ years: yearsChosen(span, years.last, timeBar) }, isMoving.current ? 'replace' : 'push');
    isMoving.current = true;
  };
  const stop = (): void => {
    isMoving.current = false;
  };
  return (
    <fieldset className="record-filters-years">
      <legend>{text.title}</legend>
      <YearSlider
        label={text.from}
        value={years.from}
        years={years}
        onStop={stop}
        onMove={(from) => move({ from, to: Math.max(from, years.to) })}
      />
      <YearSlider
        label={text.to}
        value={years.to}
        years={years}
        onStop={stop}
        onMove={(to) => move({ from: Math.min(years.from, to), to })}
      />
      {years.timeBar !== null && <p className="quiet">{text.byTimeBar(years.timeBar)}</p>}
    </fieldset>
  );
}

type SliderProps = {
  label: string;
  value: number;
  years: RecordFilterModel['years'];
  onMove: (year: number) => void;
  onStop: () => void;
};

function YearSlider({ label, value, years, onMove, onStop }: SliderProps) {
  const id = useId();
  return (
    <p className="record-filters-year">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={years.first}
        max={years.last}
        step={1}
        value={value}
        onChange={(event) => onMove(Number(event.target.value))}
        onPointerUp={onStop}
        onBlur={onStop}
      />
      <output htmlFor={id}>{value}</output>
    </p>
  );
}

/** What of the view decides which records are shown, as one object that changes only when that does. */
export function useFilterView(): FilterView {
  const page = useView((view) => view.page);
  const sectors = useView((view) => view.sectors);
  const classes = useView((view) => view.classes);
  const year = useView((view) => view.year);
  const records = useView((view) => view.records);
  return useMemo(() => ({ page, sectors, classes, year, records }), [page, sectors, classes, year, records]);
}
