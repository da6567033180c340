import { currentVersion } from './currentVersion';

/** Whether the site itself can be reached: before a reload that would otherwise trade a working page for the browser's own. */
export const siteAnswers = async (): Promise<boolean> => (await currentVersion()) !== null;
