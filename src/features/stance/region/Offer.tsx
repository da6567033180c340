import { useI18n } from '../../../i18n/I18nContext';
import type { OfferFact } from './regionPanel';

/** What China offered in May 2025: facts in our words, each with its source. */
export function Offer({ facts }: { facts: readonly OfferFact[] }) {
  const { words } = useI18n();
  return (
    <section aria-labelledby="region-offer">
      <h2 id="region-offer">{words.pages.region.offerTitle}</h2>
      <p>{words.pages.region.offerIntro}</p>
      <ul className="region-offer">
        {facts.map((fact) => (
          <li key={fact.id}>
            {fact.text}{' '}
            <a className="region-offer-source" href={fact.sourceUrl} rel="noreferrer" lang="">
              {fact.sourceTitle}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
