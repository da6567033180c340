import { useId } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { Link } from '../../../ui/Link';
import { componentName } from '../../../facts/stance/evidenceNames';
import { directionKey } from './evidenceItem';
import type { EvidenceModel } from './evidenceModel';
import { setFactsFilter, toggleSector } from '../../../view-state/actions';
import { ALL_FACTS } from '../../../view-state/defaultView';
import { useView } from '../../../view-state/useView';

type Option = { readonly value: string; readonly label: string };

/** Component, direction, sector and verified only, each choice with the number of facts it leaves. */
export function EvidenceFilters({ model }: { model: EvidenceModel }) {
  const { words, format } = useI18n();
  const facts = useView((view) => view.facts);
  const sectors = useView((view) => view.sectors);
  const text = words.evidence.filters;
  const { counts } = model;
  const choice = (name: string, count: number): string => text.choice(name, format.number(count));
  return (
    <section className="evidence-filters" aria-label={text.title}>
      <Choice
        label={text.component}
        value={facts.component ?? ''}
        options={[
          { value: '', label: choice(text.all, counts.component.all) },
          ...counts.component.byId.map(([id, count]) => ({
            value: id,
            label: choice(componentName(id, words), count),
          })),
        ]}
        onChoose={(value) => setFactsFilter({ component: value || null })}
      />
      <Choice
        label={text.direction}
        value={facts.direction === null ? '' : String(facts.direction)}
        options={[
          { value: '', label: choice(text.all, counts.direction.all) },
          ...counts.direction.byValue.map(([value, count]) => ({
            value: String(value),
            label: choice(words.evidence.direction[directionKey(value)], count),
          })),
        ]}
        onChoose={(value) =>
          setFactsFilter({
            direction: counts.direction.byValue.find(([known]) => String(known) === value)?.[0] ?? null,
          })
        }
      />
      {counts.sector.length > 0 && (
        <fieldset className="evidence-sectors">
          <legend>{text.sector}</legend>
          {counts.sector.map(([id, count]) => (
            <button
              key={id}
              type="button"
              className="evidence-chip"
              aria-pressed={sectors.includes(id)}
              onClick={() => toggleSector(id)}
            >
              {choice(words.terms.sectors[id], count)}
            </button>
          ))}
        </fieldset>
      )}
      <label className="evidence-check">
        <input
          type="checkbox"
          checked={facts.verifiedOnly}
          onChange={(event) => setFactsFilter({ verifiedOnly: event.target.checked })}
        />
        {choice(text.verifiedOnly, counts.verified)}
      </label>
      {model.sectorNote && <p className="quiet">{model.sectorNote}</p>}
      <p className="evidence-shown" role="status">
        {model.isEmpty ? text.none : model.filtered}
      </p>
      {model.filtered && (
        <Link className="button" to={{ facts: ALL_FACTS, sectors: [] }}>
          {text.clear}
        </Link>
      )}
    </section>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <p className="evidence-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
