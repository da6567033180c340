import type { ComponentProps, ReactNode } from 'react';
import { AsBuilt } from './AsBuilt';
import { builtPart } from './builtParts';
import { FilePending } from './FilePending';

type Props = Omit<ComponentProps<typeof FilePending>, 'standIn'> & {
  /** A name of its own for the part, by which what the build drew of it is found. */
  name: string;
  /** Whether the view is the one that the build drew: another's text is not shown, however right it was. */
  isAsBuilt: boolean;
  /** What the file is drawn as; null while it has not come. */
  children: ReactNode;
};

/** A part that needs a file and that the build draws too: where the file does not come, what was built stays. */
export function FilePart({ name, isAsBuilt, children, ...pending }: Props) {
  if (children !== null) return <AsBuilt name={name}>{children}</AsBuilt>;
  if (!isAsBuilt || builtPart(name) === null) return <FilePending {...pending} />;
  return <FilePending {...pending} standIn={<AsBuilt name={name}>{null}</AsBuilt>} />;
}
