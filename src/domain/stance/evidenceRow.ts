/**
 * What the stance model reads of a dated fact; every evidence row of the bundle has it.
 * `date` is YYYY, YYYY-MM or YYYY-MM-DD; `status` marks "was so on that date" rather than "began on that date".
 */
export type EvidenceRow = { readonly date: string; readonly code: string; readonly status: boolean };
