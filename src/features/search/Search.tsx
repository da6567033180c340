import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { useEscape } from '../../ui/useEscape';
import { addSector, selectCountry } from '../../view-state/actions';
import { searchEntries } from './searchEntries';
import { searchItems, type SearchHit } from './searchItems';
import { useForeignSectorNames } from './useForeignSectorNames';
import { useSlashFocus } from './useSlashFocus';
import './search.css';

type SearchProps = {
  /** Called after a choice, for the app to move the focus to what was chosen. */
  onChosen: () => void;
};

/** Search for countries and sectors: a combobox with a list, as the ARIA Authoring Practices describe it. */
export function Search({ onChosen }: SearchProps) {
  const atlas = useAtlas();
  const { lang, words } = useI18n();
  const { search, terms } = words;
  const [foreignNames, askForForeignNames] = useForeignSectorNames(lang);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [activeIndex, setActiveIndex] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const active = useRef<HTMLLIElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const listId = useId();
  useSlashFocus(field);

  const entries = useMemo(
    () => searchEntries(atlas, lang, terms.sectors, foreignNames),
    [atlas, lang, terms, foreignNames],
  );
  const hits = useMemo(() => searchItems(entries, query), [entries, query]);
  const isAsked = isOpen && query.trim() !== '';
  const isListed = isAsked && hits.length > 0;
  const current = Math.min(activeIndex, hits.length - 1);
  const optionId = (index: number): string => `${listId}-${index}`;

  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [current, isListed]);

  const close = (): void => {
    setQuery('');
    setOpen(false);
  };
  useEscape(query !== '', { close, part: () => place.current, fromAfar: () => false });
  const choose = ({ entry }: SearchHit): void => {
    close();
    if (entry.kind === 'country') selectCountry(entry.iso3);
    else addSector(entry.id);
    onChosen();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const hit = hits[current];
    if (step !== 0 && hits.length > 0) {
      setOpen(true);
      setActiveIndex((current + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && isListed && hit && !event.nativeEvent.isComposing) {
      choose(hit);
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={place} className="search" role="search">
      <input
        ref={field}
        className="search-field"
        type="text"
        role="combobox"
        aria-label={search.label}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListed ? optionId(current) : undefined}
        aria-keyshortcuts="/"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={80}
        placeholder={search.placeholder}
        value={query}
        onFocus={() => {
          askForForeignNames();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setActiveIndex(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd className="search-key" aria-hidden="true">
        /
      </kbd>
      <ul id={listId} className="search-list" role="listbox" aria-label={search.results} hidden={!isListed}>
        {isListed &&
          hits.map((hit, index) => (
            <li
              key={hit.entry.kind === 'country' ? hit.entry.iso3 : hit.entry.id}
              id={optionId(index)}
              ref={index === current ? active : null}
              className="search-option"
              role="option"
              aria-selected={index === current}
              // Keeps the focus in the field, so that the list is still there when the click ends.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                choose(hit);
                field.current?.blur();
              }}
            >
              <span>
                {hit.entry.name}
                {hit.alias !== null && <span className="search-alias"> {hit.alias}</span>}
              </span>
              <span className="search-kind">{search[hit.entry.kind]}</span>
            </li>
          ))}
      </ul>
      <p className={isAsked && hits.length === 0 ? 'search-none' : 'search-count'} role="status">
        {isAsked && (hits.length === 0 ? search.none(query.trim()) : search.count(hits.length))}
      </p>
    </div>
  );
}
