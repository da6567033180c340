import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDeferredAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { Iso3 } from '../../../domain/iso3';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import { useI18n } from '../../../i18n/I18nContext';
import { Figure } from '../../../figure/Figure';
import { FilePending } from '../../../ui/FilePending';
import { Link } from '../../../ui/Link';
import { fileFailure } from '../../../facts/bundleFailure';
import { changesModel } from './changesModel';
import { countryName } from '../../../facts/countryNames';
import { useView } from '../../../view-state/useView';
import { AxisChanges } from './AxisChanges';
import { CompareYear } from './CompareYear';
import './changes.css';

const USUAL_HEIGHT = 760;

/** Why now: what moved the country between the compared year and the shown one. Nothing before stances start. */
export function ChangesSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useDeferredAtlas();
  const { lang, words } = useI18n();
  const year = useView((view) => view.year);
  const { data, error, refetch } = useQuery(countryQuery(iso3));
  if (year !== null && year < FIRST_STANCE_YEAR) return null;
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.changes.heading}</h2>
      {data ? (
        <Changes file={data} />
      ) : (
        <FilePending
          height={USUAL_HEIGHT}
          failure={fileFailure(
            error,
            words.changes.failedTitle(countryName(atlas, iso3, lang)),
            words.shell.errors.countryStill,
            words,
          )}
          onRetry={() => void refetch()}
        />
      )}
    </section>
  );
}

function Changes({ file }: { file: CountryFile }) {
  const atlas = useDeferredAtlas();
  const i18n = useI18n();
  const year = useView((view) => view.year);
  const from = useView((view) => view.from);
  const weights = useView((view) => view.weights);
  const model = useMemo(
    () => changesModel(atlas, file, { year, from, weights }, i18n),
    [atlas, file, year, from, weights, i18n],
  );
  const { words } = i18n;
  return (
    <>
      <CompareYear years={model.years} />
      {model.axes.length === 0 ? (
        <p>{model.title}</p>
      ) : (
        <Figure
          id="stance-changes"
          usesModel
          title={model.title}
          subtitle={model.subtitle}
          notes={model.notes}
          sources={<Link to={{ tab: 'evidence' }}>{words.changes.sources}</Link>}
          table={model.table}
          textColumns={[0, 1]}
          noFigure={words.common.noFigure}
        >
          {model.axes.map((axis) => (
            <AxisChanges key={axis.axis} model={axis} scale={model.scale} />
          ))}
        </Figure>
      )}
    </>
  );
}
