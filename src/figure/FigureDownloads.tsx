import { use, useState, type RefObject } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { fullAddress } from '../view-state/history';
import { viewStore } from '../view-state/store';
import { ExportFactsContext } from './exportFacts';
import type { FigureTable } from './figureTable';
import type { FileFormat } from './exports/saveFigure';
import { ReloadButton } from '../ui/late/RetryButtons';

const FORMATS: readonly FileFormat[] = ['csv', 'png', 'svg'];
const WORDMARK = 'Vaivén';

type Props = {
  id: string;
  title: string;
  table: FigureTable;
  sourceIds: readonly string[];
  usesModel: boolean;
  figure: RefObject<HTMLElement | null>;
};

/** The files of a figure: its table and its picture, made when asked for by code fetched then. */
export function FigureDownloads({ id, title, table, sourceIds, usesModel, figure }: Props) {
  const { words } = useI18n();
  const text = words.figure;
  const { dataVersion, customNote } = use(ExportFactsContext);
  const [said, setSaid] = useState('');
  const [failures, setFailures] = useState(0);

  const save = async (format: FileFormat): Promise<void> => {
    setSaid('');
    try {
      if (!figure.current) return;
      const { saveFigure } = await import('./exports/saveFigure');
      const { page, year } = viewStore.getState().view;
      const name = await saveFigure({
        format,
        id,
        title,
        table,
        sourceIds,
        page,
        year,
        note: usesModel && customNote ? { column: text.csv.note, text: customNote } : null,
        origin: [`${WORDMARK}. ${text.dataVersion(dataVersion)}`, fullAddress()],
        figure: figure.current,
      });
      setSaid(text.saved(name));
      setFailures(0);
    } catch {
      setSaid(text.failed(format));
      setFailures((before) => before + 1);
    }
  };

  return (
    <div className="fig-downloads" role="group" aria-label={`${text.download}: ${title}`}>
      {FORMATS.map((format) => (
        <button key={format} type="button" className="fig-toggle" onClick={() => void save(format)}>
          {text.formats[format]}
        </button>
      ))}
      <p className="fig-said" role="status">
        {said}
      </p>
      {failures > 1 && <ReloadButton />}
    </div>
  );
}
