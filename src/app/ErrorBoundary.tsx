import { Component, type ReactNode } from 'react';
import { I18nContext } from '../i18n/I18nContext';
import { ErrorCard } from '../ui/ErrorCard';

type Props = {
  /** Changes with what is shown: a failure is forgotten when the reader moves on. */
  resetKey: string;
  children: ReactNode;
};
type State = { hasFailed: boolean; isRetried: boolean };

/** Keeps a failing part from taking the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = I18nContext;
  declare context: React.ContextType<typeof I18nContext>;
  override state: State = { hasFailed: false, isRetried: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.hasFailed && previous.resetKey !== this.props.resetKey)
      this.setState({ hasFailed: false, isRetried: false });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const words = this.context?.words.shell.errors;
    const retry = (): void => {
      this.setState({ hasFailed: false, isRetried: true });
    };
    return (
      <ErrorCard
        title={words?.render ?? ''}
        detail={words?.renderStill ?? ''}
        onRetry={retry}
        isRetried={this.state.isRetried}
      />
    );
  }
}
