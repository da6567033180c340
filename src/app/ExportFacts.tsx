import { useMemo, type ReactNode } from 'react';
import { useAtlas } from '../bundle/AtlasContext';
import { DATA_VERSION } from '../bundle/dataVersion';
import { useI18n } from '../i18n/I18nContext';
import { ExportFactsContext } from '../figure/exportFacts';
import { modelNoteForExports } from '../features/stance/reweigh/reweighWords';
import { useView } from '../view-state/useView';

/** Tells every figure what its files must carry: the data version, and the reader's own weights while they are on. */
export function ExportFacts({ children }: { children: ReactNode }) {
  const { model } = useAtlas();
  const i18n = useI18n();
  const weights = useView((view) => view.weights);
  const facts = useMemo(
    () => ({
      dataVersion: DATA_VERSION,
      customNote: weights && modelNoteForExports(weights, model, i18n),
    }),
    [weights, model, i18n],
  );
  return <ExportFactsContext value={facts}>{children}</ExportFactsContext>;
}
