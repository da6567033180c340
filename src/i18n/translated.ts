/**
 * The shape a translation must have: the same keys as the English words, with texts as any text and messages with
 * parameters taking the same parameters. A missing, extra or misshapen key fails the type check, and with it the build.
 */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Translated<T[K]>;
};
