import { useI18n } from '../i18n/I18nContext';
import { Fold } from '../ui/Fold';

/** The rules behind the figures, for those who ask. */
export function HowToRead({ texts }: { texts: readonly string[] }) {
  const { words } = useI18n();
  return (
    <Fold className="trade-how" summary={words.trade.howToRead}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Fold>
  );
}
