import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { builtPart } from './builtParts';
import './asBuilt.css';

type Props = {
  /** A name of its own for the part, by which what the build drew of it is found. */
  name: string;
  /** What the file is drawn as; null while it has not come. */
  children: ReactNode;
};

/** A part that the build draws too: until its file has come, what was built stays. */
export function AsBuilt({ name, children }: Props) {
  if (children === null) return <StandIn name={name} />;
  return (
    <div className="as-built" data-built={name}>
      {children}
    </div>
  );
}

function StandIn({ name }: { name: string }) {
  const place = useRef<HTMLDivElement>(null);
  const part = useMemo(() => builtPart(name), [name]);
  useLayoutEffect(() => {
    if (part) place.current?.replaceChildren(part);
  }, [part]);
  return part && <div ref={place} />;
}
