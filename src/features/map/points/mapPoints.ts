import type { Atlas } from '../../../bundle/schemas/atlas';
import type { SectorFile } from '../../../bundle/schemas/sector';
import { fullAmountOf } from '../../../domain/cooperation/pointScale';
import { matchesRecord } from '../../../domain/cooperation/recordFilter';
import type { LateI18n } from '../../../i18n/lateWords';
import type { ViewState } from '../../../view-state/viewState';
import { countryName } from '../../../facts/countryNames';
import { eventMarkText, projectText } from './mapPointTexts';
import type { EventMark, MapPoint, MapPoints } from './mapPointsModel';
import {
  detailsOfSector,
  isSetback,
  recordTitle,
  type RecordDetail,
} from '../../../facts/cooperation/recordDetail';
import { recordChoiceOf } from '../../../facts/cooperation/recordsFiltered';

export type PointsView = Pick<ViewState, 'page' | 'sectors' | 'classes' | 'year' | 'records'>;

const byAmount = (a: MapPoint, b: MapPoint): number =>
  (b.amountUsdMillion ?? -1) - (a.amountUsdMillion ?? -1) || a.id.localeCompare(b.id);

/**
 * The points and marks of a view: those records of its sectors that pass its filter, on a country's page of that country.
 * They are the rows of the list.
 * @param files the files of the chosen sectors; one that has not come yet adds nothing.
 */
export function mapPoints(
  files: readonly SectorFile[],
  atlas: Atlas,
  view: PointsView,
  i18n: LateI18n<'cooperation'>,
): MapPoints {
  const choice = recordChoiceOf(atlas, view, view.page.kind === 'country' ? view.page.iso3 : null);
  const shown = files.flatMap(detailsOfSector).filter((detail) => matchesRecord(detail, choice));
  const projects = shown.filter(({ of }) => of.is === 'project');
  const events = shown.filter(({ of }) => of.is === 'event');
  const points = projects.flatMap((detail) => pointOf(detail, atlas, i18n)).sort(byAmount);
  return {
    points,
    events: atlas.countries.flatMap((country) => eventMark(country, events, i18n)),
    names: new Map(atlas.countries.map(({ iso3, names }) => [iso3, names[i18n.lang]])),
    fullAmount: fullAmountOf(points.flatMap(({ amountUsdMillion }) => amountUsdMillion ?? [])),
    unplaced: projects.length - points.length,
    ofRegion: events.filter(({ iso3 }) => iso3 === 'REGION').length,
  };
}

function pointOf(detail: RecordDetail, atlas: Atlas, i18n: LateI18n<'cooperation'>): readonly MapPoint[] {
  const { id, iso3, of, amountUsdMillion } = detail;
  if (of.is === 'event' || iso3 === 'REGION') return [];
  const { point, precision } = of.project;
  if (!point || precision === 'none') return [];
  const country = countryName(atlas, iso3, i18n.lang);
  return [
    {
      id,
      iso3,
      at: [point.longitude, point.latitude],
      amountUsdMillion,
      precision,
      country,
      title: recordTitle(detail, i18n),
      detail: projectText(detail, of.project, country, precision, i18n),
    },
  ];
}

function eventMark(
  country: Atlas['countries'][number],
  events: readonly RecordDetail[],
  i18n: LateI18n<'cooperation'>,
): readonly EventMark[] {
  const { iso3 } = country;
  const own = events.filter((event) => event.iso3 === iso3);
  if (own.length === 0) return [];
  const setbacks = own.filter(isSetback).length;
  return [
    {
      iso3,
      at: country.label,
      count: own.length,
      countText: i18n.format.number(own.length),
      setbacks,
      ids: own.map(({ id }) => id),
      title: country.names[i18n.lang],
      detail: eventMarkText(own.length, setbacks, i18n),
    },
  ];
}
