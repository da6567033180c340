import { useMemo } from 'react';
import { usePublishedAtlas } from '../../../bundle/AtlasContext';
import { useI18n } from '../../../i18n/I18nContext';
import { customWords } from './reweighWords';
import { resetWeights } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import { useReweigh } from './ReweighContext';
import './reweigh.css';

/** Stands over the page for as long as its classes are not the published ones. */
export function ReweighBanner() {
  const i18n = useI18n();
  const { words, format } = i18n;
  const { banner, reset } = words.reweigh;
  const { model } = usePublishedAtlas();
  const weights = useView((view) => view.weights);
  const { state } = useReweigh();
  const differs = useMemo(() => (weights ? customWords(weights, model, i18n) : []), [weights, model, i18n]);
  const sentence = state === 'failed' ? banner.failed : state === 'loading' ? banner.loading : banner.on;
  // The live region stays in place while empty: one that arrives together with its text is often not read out.
  return (
    <div role="status" aria-label={banner.label}>
      {weights && (
        <div className="reweigh-banner" data-reweigh={state}>
          <p>
            <strong>{sentence}</strong> {differs.length > 0 && banner.differs(format.list(differs))}
          </p>
          <button type="button" className="button" onClick={resetWeights}>
            {reset}
          </button>
        </div>
      )}
    </div>
  );
}
