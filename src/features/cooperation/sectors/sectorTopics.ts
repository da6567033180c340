import { EVENT_TOPICS, type EventTopic } from '../../../domain/cooperation/records';
import type { LateI18n } from '../../../i18n/lateWords';
import { eventRow, eventsAbout, type EventRow } from './eventsModel';
import type { SectorShown } from './sectorShown';

export type TopicModel = {
  readonly topic: EventTopic;
  readonly heading: string;
  readonly rows: readonly EventRow[];
};

/** The events readers look for by name, topic by topic, as far as the filter leaves them. */
export function topicsModel(shown: SectorShown, i18n: LateI18n<'cooperation'>): TopicModel[] {
  const { topics } = i18n.words.cooperation.indicators;
  const { facts, atlas, events } = shown;
  const nameOf = (code: string) =>
    atlas.countries.find(({ iso3 }) => iso3 === code)?.names[i18n.lang] ?? code;
  return EVENT_TOPICS.flatMap((topic): TopicModel[] => {
    const about = eventsAbout({ ...facts, events }, topic);
    if (about.length === 0) return [];
    return [
      {
        topic,
        heading: topics.counted(topics.heading[topic], i18n.format.number(about.length)),
        rows: about.map((event) => eventRow(event, facts.stages, facts.iso3 === null ? nameOf : null, i18n)),
      },
    ];
  });
}
