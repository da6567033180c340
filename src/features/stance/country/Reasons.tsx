import { useI18n } from '../../../i18n/I18nContext';
import { AXES } from '../../../domain/stanceModel';
import { Link } from '../../../ui/Link';
import type { ReasonModel, ReasonsModel } from '../../../facts/stance/countryReasons';

/** The strongest reasons each way in two columns, each with its date and source. */
export function Reasons({ model }: { model: ReasonsModel }) {
  const { words } = useI18n();
  return (
    <section className="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{words.stance.reasonsTitle}</h2>
      <div className="reasons-columns">
        {AXES.map((axis) => (
          <div key={axis} className="reasons-column" data-axis={axis}>
            <h3>{words.stance[axis]}</h3>
            {model[axis].length === 0 ? (
              <p className="quiet">{words.stance.noReasons}</p>
            ) : (
              <ul>
                {model[axis].map((reason) => (
                  <Reason key={reason.key} model={reason} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** One reason: what, when, in which words, by which source. */
export function Reason({ model }: { model: ReasonModel }) {
  const { words } = useI18n();
  return (
    <li>
      <p>
        <strong>{model.title}</strong> <span className="quiet">{model.when}</span>
      </p>
      {model.note && (
        <p className="reasons-note">
          <span lang={model.note.isEnglish ? 'en' : undefined}>{model.note.text}</span>
          {model.note.isEnglish && <span className="quiet"> ({words.stance.noteInEnglish})</span>}
        </p>
      )}
      {model.others && <p className="quiet">{model.others}</p>}
      <p className="reasons-source">
        {model.source.url ? (
          <a href={model.source.url} rel="noreferrer" lang="">
            {model.source.title}
          </a>
        ) : (
          <Link to={{ page: { kind: 'sources' } }}>{model.source.title}</Link>
        )}
      </p>
    </li>
  );
}
