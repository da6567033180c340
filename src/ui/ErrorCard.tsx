import { RetryButtons } from './late/RetryButtons';
import './errorCard.css';

type Props = {
  title: string;
  detail: string;
  onRetry?: () => void;
  /** Trying again did not help, so reloading is offered beside it. */
  isRetried?: boolean;
};

/** Says what failed and what still works, and offers to try again. */
export function ErrorCard({ title, detail, onRetry, isRetried = false }: Props) {
  return (
    <div className="error-card" role="alert">
      <p className="error-card-title">{title}</p>
      <p>{detail}</p>
      {onRetry && <RetryButtons onRetry={onRetry} isRetried={isRetried} />}
    </div>
  );
}
