import { useI18n } from '../i18n/I18nContext';
import type { ChartEventProps } from './charts/chartProps';

/** The events that stand as ticks on the axis, each with its date and the way to its source. */
export function ChartEvents({ events }: { events: readonly ChartEventProps[] }) {
  const text = useI18n().words.figure;
  return (
    <details className="chart-events">
      <summary>{text.events(events.length)}</summary>
      <ul>
        {events.map(({ id, date, title, url }) => (
          <li key={id}>
            {date}{' '}
            <a href={url} rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
