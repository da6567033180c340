import { useEffect, useRef } from 'react';
import { Search } from '../features/search/Search';
import { useI18n } from '../i18n/I18nContext';
import { LANG_NAMES, LANG_TAGS, LANGS } from '../i18n/lang';
import { THEMES } from '../prefs/prefs';
import { useTheme } from '../prefs/useTheme';
import { CopyLink } from '../ui/CopyLink';
import { Fold } from '../ui/Fold';
import { Link } from '../ui/Link';
import { focusHeading } from '../ui/places';
import { closedByEscape } from '../ui/escape';
import { READING_KINDS } from '../view-state/pages';
import { useView } from '../view-state/useView';

/** What was searched for is read from its heading on. */
const toHeading = (): void => {
  requestAnimationFrame(focusHeading);
};

/** Name, search, the other pages, language, colours and the link to copy. */
export function Header() {
  const { words } = useI18n();
  const menu = useMenu();
  return (
    <header className="header">
      <Link className="header-name" translate="no" to={{ page: { kind: 'region' } }}>
        {words.common.siteName}
      </Link>
      <p className="header-tagline">{words.common.tagline}</p>
      <Search onChosen={toHeading} />
      <Fold ref={menu} className="header-menu" summary={words.shell.menu}>
        <div className="header-menu-items">
          <Pages />
          <Languages />
          <ThemeSwitch />
          <CopyLink label={words.link.copy.action} />
        </div>
      </Fold>
    </header>
  );
}

/** An open menu closes by Escape, which gives the focus back to what opened it, and when a page was chosen from it. */
function useMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const page = useView((view) => view.page);
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [page]);
  useEffect(
    () =>
      closedByEscape({
        part: () => menu.current,
        isOpen: () => isUnfolded(menu.current),
        close: () => {
          if (!menu.current) return;
          menu.current.open = false;
          menu.current.querySelector('summary')?.focus();
        },
      }),
    [],
  );
  return menu;
}

/** Wide, the menu is a row: open or not, nothing of it lies over the page. */
function isUnfolded(menu: HTMLDetailsElement | null): boolean {
  const summary = menu?.querySelector('summary');
  return menu?.open === true && !!summary && getComputedStyle(summary).display !== 'none';
}

function Pages() {
  const { words } = useI18n();
  const here = useView((view) => view.page.kind);
  return (
    <nav aria-label={words.shell.pages} className="header-pages">
      {READING_KINDS.map((kind) => (
        <Link key={kind} to={{ page: { kind } }} aria-current={here === kind ? 'page' : undefined}>
          {words.shell[kind]}
        </Link>
      ))}
    </nav>
  );
}

function Languages() {
  const { words, lang: here } = useI18n();
  return (
    <nav aria-label={words.shell.language} className="header-languages" translate="no">
      {LANGS.map((lang) => (
        <Link
          key={lang}
          to={{ lang }}
          lang={LANG_TAGS[lang]}
          hrefLang={LANG_TAGS[lang]}
          aria-label={LANG_NAMES[lang]}
          aria-current={lang === here ? 'true' : undefined}
        >
          {lang.toUpperCase()}
        </Link>
      ))}
    </nav>
  );
}

function ThemeSwitch() {
  const { words } = useI18n();
  const [theme, setTheme] = useTheme();
  return (
    <label className="header-theme">
      <span className="visually-hidden">{words.shell.theme}</span>
      <select
        value={theme}
        onChange={(event) => {
          setTheme(THEMES.find((known) => known === event.target.value) ?? 'system');
        }}
      >
        {THEMES.map((id) => (
          <option key={id} value={id}>
            {words.shell.themes[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
