import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import type { Iso3 } from '../../../domain/iso3';
import { matchesRecord } from '../../../domain/cooperation/recordFilter';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { CopyLink } from '../../../ui/CopyLink';
import type { RecordDetail } from '../../../facts/cooperation/recordDetail';
import { placeName } from '../../../facts/cooperation/recordListModel';
import { recordPanelModel } from './recordPanelModel';
import { recordChoiceOf } from '../../../facts/cooperation/recordsFiltered';
import { RecordFrame } from './RecordFrame';
import { RecordItem } from './RecordItem';
import { useFilterView } from './useFilterView';

type Props = {
  id: string;
  /** The records of its country, or of its sector where it concerns the whole region. */
  details: readonly RecordDetail[];
  /** The country of the page. */
  page: Iso3 | null;
};

/** A record with all its fields, its source, the other stages of its project and its own link. */
export function OpenRecord({ id, details, page }: Props) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const { records } = i18n.words.cooperation;
  const view = useFilterView();
  const detail = details.find((one) => one.id === id);
  const model = useMemo(
    () => (detail ? recordPanelModel(detail, details, atlas, i18n) : null),
    [detail, details, atlas, i18n],
  );
  if (!detail || !model) return null;
  const isElsewhere = page !== null && detail.iso3 !== page;
  const isOutside = !isElsewhere && !matchesRecord(detail, recordChoiceOf(atlas, view, page));
  return (
    <RecordFrame focusKey={id}>
      <h2 className="record-panel-title">{model.title}</h2>
      {model.setback && <p className="record-panel-setback">{model.setback}</p>}
      {isElsewhere && <p className="quiet">{records.panel.elsewhere(placeName(atlas, detail.iso3, i18n))}</p>}
      {isOutside && <p className="quiet">{records.panel.outside}</p>}
      <dl className="record-panel-fields">
        {model.fields.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{records.fields.source}</dt>
          <dd>
            <a href={model.source.url} rel="noreferrer" lang="">
              {model.source.title}
            </a>
            {model.source.note && <span className="quiet"> {model.source.note}</span>}
          </dd>
        </div>
      </dl>
      {model.stages.length > 0 && (
        <>
          <h3>{records.stages.title}</h3>
          <p className="quiet">{records.stages.note}</p>
          <ul className="record-rows">
            {model.stages.map((row) => (
              <RecordItem key={row.id} row={row} withPlace={false} />
            ))}
          </ul>
        </>
      )}
      <CopyLink key={id} label={records.panel.copy} />
    </RecordFrame>
  );
}
