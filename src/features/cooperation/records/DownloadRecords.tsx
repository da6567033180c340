import { use, useState } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ExportFactsContext } from '../../../figure/exportFacts';
import { ReloadButton } from '../../../ui/late/RetryButtons';
import { saveFile } from '../../../figure/saveFile';
import { recordCsv } from './recordCsv';
import type { RecordDetail } from '../../../facts/cooperation/recordDetail';
import { viewStore } from '../../../view-state/store';

type Props = {
  /** What the file holds, in its order. */
  details: readonly RecordDetail[];
  /** Whether the stance model decided which countries are in it, so that a reader's own weights are told. */
  usesModel: boolean;
};

/** The list as a file: exactly the records shown, with sources and units. */
export function DownloadRecords({ details, usesModel }: Props) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const { list, csv } = i18n.words.cooperation.records;
  const { customNote } = use(ExportFactsContext);
  const [said, setSaid] = useState('');
  const [failures, setFailures] = useState(0);

  const save = async (): Promise<void> => {
    setSaid('');
    try {
      const [{ tableCsv }, { fileStem }] = await Promise.all([
        import('../../../figure/exports/csv'),
        import('../../../figure/exports/fileName'),
      ]);
      const { page, year } = viewStore.getState().view;
      const table = { columns: [], rows: [], csv: recordCsv(details, atlas, i18n) };
      const note = usesModel && customNote ? { column: csv.note, text: customNote } : null;
      const name = `${fileStem(page, 'records', year, table)}.csv`;
      saveFile(name, new Blob([tableCsv(table, [], note)], { type: 'text/csv;charset=utf-8' }));
      setSaid(list.saved(name));
      setFailures(0);
    } catch {
      setSaid(list.failedFile);
      setFailures((before) => before + 1);
    }
  };

  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {list.download}
      </button>
      <p className="quiet" role="status">
        {said}
      </p>
      {failures > 1 && <ReloadButton />}
    </>
  );
}
