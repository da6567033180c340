import { useI18n } from '../../../i18n/I18nContext';
import { Link } from '../../../ui/Link';

/** What an address that leads nowhere shows, with the way back. */
export function NotFoundPage() {
  const { words } = useI18n();
  const text = words.pages.notFound;
  return (
    <>
      <h1>{text.heading}</h1>
      <p>{text.text}</p>
      <p>
        <Link to={{ page: { kind: 'region' } }}>{text.home}</Link>
      </p>
    </>
  );
}
