import { useI18n } from '../../../i18n/I18nContext';
import type { SectorsModel } from './sectorsModel';
import { clearSectors } from '../../../view-state/actions';
import { SectorBars } from './SectorBars';
import './sectors.css';

type Props = { model: SectorsModel; isFiltered: boolean };

/** Finance and deals by sector, below each other and never summed; or the sentence that there is nothing. */
export function SectorSummary({ model, isFiltered }: Props) {
  const { words } = useI18n();
  return (
    <>
      <h2 className="sectors-heading">{model.heading}</h2>
      <p className="sectors-note">{model.apart}</p>
      {model.empty && (
        <p className="sectors-empty" role="status">
          {model.empty}
        </p>
      )}
      {isFiltered && (
        <button type="button" className="sectors-all" onClick={clearSectors}>
          {words.sectors.showAll}
        </button>
      )}
      {model.blocks.map((block) => (
        <SectorBars key={block.id} block={block} />
      ))}
    </>
  );
}
