import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useDeferredAtlas } from '../../../bundle/AtlasContext';
import { scoringQuery } from '../../../bundle/queries';
import { useI18n } from '../../../i18n/I18nContext';
import { FilePending } from '../../../ui/FilePending';
import { Link } from '../../../ui/Link';
import { fileFailure } from '../../../facts/bundleFailure';
import { turnsModel, type Turn } from './changesTurns';
import type { ComparedYears } from './changesYears';
import { useView } from '../../../view-state/useView';

const USUAL_HEIGHT = 360;

/** The dated turns of recognition, Belt and Road and BRICS; they come with the file of all countries' evidence. */
export function Turns({ years }: { years: ComparedYears }) {
  const atlas = useDeferredAtlas();
  const i18n = useI18n();
  const { words, format } = i18n;
  const text = words.changes.turns;
  const verifiedOnly = useView((view) => view.weights?.verifiedOnly ?? false);
  const { data, error, refetch } = useQuery(scoringQuery());
  const [withEarlier, setWithEarlier] = useState(false);
  const model = useMemo(
    () => data && turnsModel(data, atlas, years, verifiedOnly, i18n),
    [data, atlas, years, verifiedOnly, i18n],
  );
  if (!model)
    return (
      <FilePending
        height={USUAL_HEIGHT}
        failure={fileFailure(error, text.failedTitle, text.still, words)}
        onRetry={() => void refetch()}
      />
    );
  return (
    <section className="turns" aria-labelledby="turns-title">
      <h3 id="turns-title">{text.heading}</h3>
      <p className="quiet">{model.intro}</p>
      {model.between.length === 0 ? <p>{text.none}</p> : <TurnList turns={model.between} />}
      {model.earlier.length > 0 && (
        <button
          type="button"
          className="changes-more"
          aria-expanded={withEarlier}
          onClick={() => setWithEarlier(!withEarlier)}
        >
          {withEarlier ? text.hideEarlier : text.earlier(format.number(model.earlier.length))}
        </button>
      )}
      {withEarlier && <TurnList turns={model.earlier} />}
    </section>
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
