import { useI18n } from '../i18n/I18nContext';

/** The rules behind the figures, for those who ask. */
export function HowToRead({ texts }: { texts: readonly string[] }) {
  const { words } = useI18n();
  return (
    <details className="trade-how">
      <summary>{words.trade.howToRead}</summary>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  );
}
