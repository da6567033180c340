import { displayValue } from '../displayValue';
import type { Known } from '../link';
import type { LinkIssue, ViewState } from '../viewState';

/** What a text says: the value, if it could be used, and what of it could not. */
export type Read<T> = { readonly value?: T; readonly issues: readonly LinkIssue[] };

/** What a text changes of a view, and what of it could not be used. */
export type ReadField = {
  readonly put: (view: ViewState) => ViewState;
  readonly issues: readonly LinkIssue[];
};

/** One field of the link. Parser, both serialisers, default view and boot script know no more of it than this. */
export type LinkField = {
  readonly name: string;
  /** The words its value is made of, where they are few: the contract names each. */
  readonly words: readonly string[];
  /** Whether the values of a repeated field are read together; of others the first counts. */
  readonly isList: boolean;
  /** Whether it changes what is shown, so that the page as it was built may not be what a link with it asks for. */
  readonly isShown: boolean;
  /** The view with this field as a link without it says. */
  readonly usual: (view: ViewState) => ViewState;
  readonly parse: (text: string, known: Known) => ReadField;
  /** The value in a short link; `null` where it is the default. */
  readonly short: (view: ViewState) => string | null;
  /** The value in a full link; `null` where there is nothing to say. */
  readonly full: (view: ViewState, known: Known) => string | null;
};

/** Where in a view a value lies. */
export type Place<T> = {
  readonly get: (view: ViewState) => T;
  readonly put: (view: ViewState, value: T) => ViewState;
};

export const inView = <K extends keyof ViewState>(key: K): Place<ViewState[K]> => ({
  get: (view) => view[key],
  put: (view, value) => ({ ...view, [key]: value }),
});

export const inGroup = <G extends 'facts' | 'trade' | 'records', K extends keyof ViewState[G]>(
  group: G,
  key: K,
): Place<ViewState[G][K]> => ({
  get: (view) => view[group][key],
  put: (view, value) => ({ ...view, [group]: { ...view[group], [key]: value } }),
});

export const wrong = <T>(issue: LinkIssue): Read<T> => ({ issues: [issue] });

/** What a full link writes for "no choice made", so that it means the same should the default ever change. */
export const ALL = 'all';

type Spec<T> = {
  readonly name: string;
  readonly at: Place<T>;
  /** What a link without the field means. It may never change: see the contract. */
  readonly usual: T;
  readonly read: (text: string, known: Known) => Read<T>;
  /** The text of a value; `null` for one that only a word of a full link says, or nothing. */
  readonly write: (value: T, view: ViewState) => string | null;
  /** The word of a full link for the default, read in any link; without it a full link is written like the value. */
  readonly usualWord?: string;
  /** What a full link writes instead, where the default follows from the data. */
  readonly writeFull?: (value: T, view: ViewState, known: Known) => string;
  /** Whether the path says the same already, so that the field is left out. */
  readonly isInPath?: (view: ViewState) => boolean;
  readonly words?: readonly string[];
  readonly isList?: boolean;
};

export function linkField<T>(spec: Spec<T>): LinkField {
  const { name, at, usual, read, write, usualWord, writeFull, isInPath = () => false } = spec;
  const parse: LinkField['parse'] = (text, known) => {
    if (text.toLowerCase() === usualWord) return { put: (view) => at.put(view, usual), issues: [] };
    const { value, issues } = read(text, known);
    return { put: (view) => (value === undefined ? view : at.put(view, value)), issues };
  };
  return {
    name,
    words: [...(spec.words ?? []), ...(usualWord === undefined ? [] : [usualWord])],
    isList: spec.isList ?? false,
    isShown: true,
    usual: (view) => at.put(view, usual),
    parse,
    short: (view) => {
      const text = write(at.get(view), view);
      return isInPath(view) || text === write(usual, view) ? null : text;
    },
    full: (view, known) => {
      if (isInPath(view)) return null;
      const value = at.get(view);
      return writeFull ? writeFull(value, view, known) : (write(value, view) ?? usualWord ?? null);
    },
  };
}

type ChoiceSpec<T extends string> = Pick<Spec<T>, 'name' | 'at' | 'usual'> & {
  readonly choices: readonly T[];
  readonly issue?: (value: string) => LinkIssue;
};

/** A field that is one of a list of words. */
export function choiceField<T extends string>({ choices, issue, ...spec }: ChoiceSpec<T>): LinkField {
  const issueOf = issue ?? ((value) => ({ kind: 'bad-choice', field: spec.name, value }));
  return linkField<T>({
    ...spec,
    words: choices,
    read: (text) => {
      const value = choices.find((id) => id === text.toLowerCase());
      return value === undefined ? wrong(issueOf(displayValue(text))) : { value, issues: [] };
    },
    write: (value) => value,
  });
}

/** Order and repeats carry no meaning, so they may not make two links of one view. */
export const inOrder = <T extends string>(order: readonly T[], ids: readonly T[]): readonly T[] =>
  order.filter((id) => ids.includes(id));

type ListSpec<T extends string> = Pick<Spec<readonly T[]>, 'name' | 'at' | 'isInPath'> & {
  /** All members, in the order they are written. */
  readonly members: readonly T[];
  readonly issue: (value: string) => LinkIssue;
};

/** A field that is any number of words of a list; none means all. */
export function listField<T extends string>({ members, issue, ...spec }: ListSpec<T>): LinkField {
  const isMember = (id: string): id is T => (members as readonly string[]).includes(id);
  return linkField<readonly T[]>({
    ...spec,
    usual: [],
    usualWord: ALL,
    words: members,
    isList: true,
    read: (text) => {
      const asked = [...new Set(text.split(',').map((id) => id.trim()))].filter(Boolean);
      const named = asked.map((id) => ({ id: id.toLowerCase(), shown: displayValue(id) }));
      const ids = named.map(({ id }) => id);
      const unknown = named.filter(({ id }) => id !== ALL && !isMember(id)).map(({ shown }) => shown);
      return {
        value: ids.includes(ALL) ? [] : inOrder(members, ids.filter(isMember)),
        issues: [...new Set(unknown)].map(issue),
      };
    },
    write: (ids) => inOrder(members, ids).join(',') || null,
  });
}
