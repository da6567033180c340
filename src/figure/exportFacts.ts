import { createContext } from 'react';

/** What leaves the page with every file, so that it can be traced: set once by the app. */
export type ExportFacts = {
  readonly dataVersion: string;
  /** Said of figures that follow from the reader's own weights; null while the published model is shown. */
  readonly customNote: string | null;
};

export const ExportFactsContext = createContext<ExportFacts>({ dataVersion: '', customNote: null });
