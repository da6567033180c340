import { RetryButtons } from '../../ui/late/RetryButtons';

type Props = {
  /** The place it stands in. */
  className: string;
  text: string;
  onRetry: () => void;
  isRetried: boolean;
};

/** Says in the place of a part of the map that it did not come. */
export function MapFailure({ className, text, ...retry }: Props) {
  return (
    <div className={className} role="alert" data-map-control>
      <p>{text}</p>
      <RetryButtons {...retry} />
    </div>
  );
}
