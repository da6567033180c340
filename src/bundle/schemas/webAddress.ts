import * as v from 'valibot';

/** An address that may stand in a link: http(s) only, so that no `javascript:` reaches a page. */
export const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/));
