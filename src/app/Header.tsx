import { useEffect, useRef } from 'react';
import { Search } from '../features/search/Search';
import { useI18n } from '../i18n/I18nContext';
import { LANG_NAMES, LANG_TAGS, LANGS } from '../i18n/lang';
import { THEMES } from '../prefs/prefs';
import { useTheme } from '../prefs/useTheme';
import { CopyLink } from '../ui/CopyLink';
import { Link } from '../ui/Link';
import { useView } from '../view-state/useView';

/** What was searched for is read from its heading on. */
const focusPanel = (): void => {
  document.getElementById('panel')?.focus({ preventScroll: true });
};

/** Name, search, the other pages, language, colours and the link to copy. */
export function Header() {
  const { words } = useI18n();
  const menu = useMenuClosedByEscape();
  return (
    <header className="header">
      <Link className="header-name" translate="no" to={{ page: { kind: 'region' } }}>
        {words.common.siteName}
      </Link>
      <p className="header-tagline">{words.common.tagline}</p>
      <Search onChosen={focusPanel} />
      <details ref={menu} className="header-menu">
        <summary>{words.shell.menu}</summary>
        <div className="header-menu-items">
          <Pages />
          <Languages />
          <ThemeSwitch />
          <CopyLink label={words.link.copy.action} />
        </div>
      </details>
    </header>
  );
}

/** Escape closes an open menu, and then means nothing else; the focus goes back to what opened it. */
function useMenuClosedByEscape() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !menu.current?.open) return;
      event.preventDefault();
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
  return menu;
}

const PAGES = ['table', 'method', 'sources'] as const;

function Pages() {
  const { words } = useI18n();
  const here = useView((view) => view.page.kind);
  return (
    <nav aria-label={words.shell.pages} className="header-pages">
      {PAGES.map((kind) => (
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
