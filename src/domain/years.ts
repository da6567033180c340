/** First year of the trade and finance series, and of the time bar. */
export const FIRST_YEAR = 2000;

/** Stances are shown from this year: before it the evidence is only milestones (`data/stance/model.json`). */
export const FIRST_STANCE_YEAR = 2010;
