import type { ComponentProps, ReactNode, Ref } from 'react';

type FoldProps = Omit<ComponentProps<'details'>, 'open' | 'onToggle'> & {
  /** The line that is always there. */
  summary: ReactNode;
  summaryClass?: string;
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
};

/** A line that unfolds what stands under it. What is folded is in the page all the same, and opens without scripts. */
export function Fold({ summary, summaryClass, isOpen, onToggle, children, ...rest }: FoldProps) {
  return (
    <details {...rest} open={isOpen} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}>
      <summary className={summaryClass}>{summary}</summary>
      {children}
    </details>
  );
}

type FoldButtonProps = {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** The id of what it shows, where that is always there. */
  controls?: string;
  className: string;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
};

/** Shows what is not drawn until it is asked for, or what stands elsewhere. */
export function FoldButton({ isOpen, onToggle, controls, className, ref, children }: FoldButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={className}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => onToggle(!isOpen)}
    >
      {children}
    </button>
  );
}
