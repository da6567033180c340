/** A file as it was asked for: what came, why it did not, and how to ask again. The result of a query is one. */
export type Asked<T> = {
  readonly data: T | null | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
};

type Together<Files extends readonly Asked<unknown>[]> = {
  readonly [I in keyof Files]: NonNullable<Files[I]['data']>;
};

/** Several files as one that is there once all of them are. Only those that failed are asked for again. */
export function together<Files extends readonly Asked<unknown>[]>(...files: Files): Asked<Together<Files>> {
  const isWhole = files.every(({ data }) => data !== null && data !== undefined);
  return {
    data: isWhole ? (files.map(({ data }) => data) as Together<Files>) : null,
    error: files.find(({ error }) => Boolean(error))?.error ?? null,
    refetch: () => {
      for (const file of files) if (file.error) void file.refetch();
    },
  };
}
