import { useLateI18n } from '../../../i18n/useLateI18n';

/** The table of contents: links to the sections, which work without script. */
export function MethodContents() {
  const { words } = useLateI18n('method');
  const { contents, sections } = words.method;
  return (
    <nav className="method-contents" aria-label={contents}>
      <ol>
        {Object.entries(sections).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
