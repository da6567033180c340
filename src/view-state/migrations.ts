import type { Link } from './link';

/**
 * A rule that turns a link written for an earlier form of the contract into today's, so that old links go on working.
 * Pure; it returns the link unchanged when it is not of the form it knows.
 */
export type Migration = { readonly name: string; readonly apply: (link: Link) => Link };

/** Oldest first; each is tested with an example link of its own in `migrations.test.ts`. None is needed yet. */
export const migrations: readonly Migration[] = [];

/** The link after every migration, in order. */
export const migrate = (link: Link, list: readonly Migration[] = migrations): Link =>
  list.reduce((current, migration) => migration.apply(current), link);
