import type { Project } from '../../src/bundle/schemas/project';
import { round } from '../lib/round';
import type { FinanceProject } from '../sources/gcdf';

const COORDINATE_DIGITS = 3; // 0.001 degree is about 100 m, finer than any of the points

export const projectEntry = (project: FinanceProject): Project => ({
  id: project.id,
  sector: project.sector,
  year: project.year,
  name: project.name,
  story: project.story,
  subject: project.subject,
  instrument: project.instrument,
  status: project.status,
  amountUsdMillion2021: project.amountUsd2021 === null ? null : round(project.amountUsd2021 / 1e6, 4),
  point: project.place && [
    round(project.place.lat, COORDINATE_DIGITS),
    round(project.place.lon, COORDINATE_DIGITS),
  ],
  precision: project.place?.precision ?? 'none',
  url: project.url,
});
