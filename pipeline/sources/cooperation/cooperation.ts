import { join } from 'node:path';
import type {
  CarShare,
  Concern,
  CooperationEvent,
  Opportunity,
  Telecom,
} from '../../../src/bundle/schemas/cooperation';
import type { BuildReport } from '../../lib/buildReport';
import { readCarShares } from './carShares';
import { readConcerns, readOpportunities } from './claims';
import { readEvents } from './events';
import { readTelecom } from './telecom';

/** The curated tables of cooperation, `data/sectors/`. */
export type CooperationFacts = {
  events: CooperationEvent[];
  concerns: Concern[];
  opportunities: Opportunity[];
  telecom: Telecom[];
  carShares: CarShare[];
};

/** Reads the curated tables of the folder. `projects`: stories of finance projects, which events may share. */
export function readCooperation(
  folder: string,
  report: BuildReport,
  projects: readonly { story: string | null }[],
): CooperationFacts {
  const stories = new Set(projects.flatMap(({ story }) => story ?? []));
  return {
    events: report.reading('events', () => readEvents(join(folder, 'events.csv'), report, stories)),
    concerns: report.reading('concerns', () => readConcerns(folder, report)),
    opportunities: report.reading('opportunities', () => readOpportunities(folder, report)),
    telecom: report.reading('telecom', () => readTelecom(join(folder, 'telecom.csv'), report)),
    carShares: report.reading('carShares', () => readCarShares(join(folder, 'car_shares.csv'), report)),
  };
}
