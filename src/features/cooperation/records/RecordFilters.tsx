import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useRef, useState } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { recordsQuery } from '../../../bundle/cooperationQueries';
import type { Records } from '../../../bundle/schemas/records';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FilePending } from '../../../ui/FilePending';
import { Link } from '../../../ui/Link';
import { useEscape } from '../../../ui/useEscape';
import { recordsFailure } from './recordFailure';
import { recordFilterModel } from './recordFilterModel';
import { setRecords } from '../../../view-state/actions';
import { FilterChips } from './FilterChips';
import { FilterGroup } from './FilterGroup';
import { FilterYears } from './FilterYears';
import './recordFilters.css';
import { useFilterView } from './useFilterView';

const USUAL_HEIGHT = 110;

/** The one filter of cooperation, for a country or (`iso3` null) the region; what it says is in the link. */
export function RecordFilters({ iso3 }: { iso3: Iso3 | null }) {
  const i18n = useLateI18n('cooperation');
  const { data, error, refetch } = useQuery(recordsQuery());
  if (data) return <Filters file={data} iso3={iso3} />;
  return (
    <FilePending
      height={USUAL_HEIGHT}
      failure={recordsFailure('filter', error, i18n)}
      onRetry={() => void refetch()}
    />
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
      <button
        ref={toggle}
        type="button"
        className="button record-filters-toggle"
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      >
        {text.disclosure(model.chips.length)}
      </button>
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
