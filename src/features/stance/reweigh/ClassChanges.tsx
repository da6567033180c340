import { useId } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import { useI18n } from '../../../i18n/I18nContext';
import { ErrorCard } from '../../../ui/ErrorCard';
import { useRetries } from '../../../ui/late/useRetries';
import { Link } from '../../../ui/Link';
import { Swatch } from '../../../ui/Swatch';
import { fileFailure } from '../../../facts/bundleFailure';
import { countryName, insideSentence } from '../../../facts/countryNames';
import { effectiveYear } from '../../../facts/effectiveYear';
import { useView } from '../../../view-state/useView';
import { useReweigh } from './ReweighContext';

/** What the reader's weights come to: who changes class, how many do not, and how far the work has got. */
export function ClassChanges() {
  const atlas = useAtlas();
  const { words, format, lang } = useI18n();
  const { changed, state: told } = words.reweigh;
  const { state, changes, rangesFailed, error, retry } = useReweigh();
  const retries = useRetries(retry);
  const year = effectiveYear(atlas, 'stance', useView((view) => view.year)); // prettier-ignore
  const titleId = useId();
  const failure = state === 'failed' && fileFailure(error, told.failed, told.failedStill, words);
  if (failure) return <ErrorCard {...failure} {...retries} />;
  const stays = atlas.countries.length - changes.length;
  const isApplied = state === 'scores' || state === 'ranges';
  const progress =
    state === 'scores' && rangesFailed ? told.rangesFailed : state === 'off' ? '' : told[state];
  const { classes } = words.terms;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{changed.title(String(year))}</h3>
      {state === 'off' && <p className="quiet">{changed.off}</p>}
      {isApplied && !atlas.stanceYears.includes(year) && (
        <p>{changed.beforeStart(String(FIRST_STANCE_YEAR))}</p>
      )}
      {isApplied && atlas.stanceYears.includes(year) && (
        <>
          {changes.length === 0 ? (
            <p>{changed.none}</p>
          ) : (
            <ul className="reweigh-changes">
              {changes.map(({ iso3, from, to }) => (
                <li key={iso3} data-changed={iso3}>
                  <Link to={{ page: { kind: 'country', iso3 } }}>{countryName(atlas, iso3, lang)}</Link>{' '}
                  <span className="visually-hidden">
                    {changed.moveSpoken(insideSentence(classes[from]), insideSentence(classes[to]))}
                  </span>
                  <span className="reweigh-move" aria-hidden="true">
                    <Swatch fill={from} /> {changed.move(classes[from], classes[to])} <Swatch fill={to} />
                  </span>
                </li>
              ))}
            </ul>
          )}
          <p>{changed.stays(stays, format.number(stays))}</p>
        </>
      )}
      <p className="quiet" role="status">
        {progress}
      </p>
    </section>
  );
}
