import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { navigate } from '../view-state/history';
import { hrefFor } from '../view-state/serialise';
import { useView } from '../view-state/useView';
import type { ViewState } from '../view-state/viewState';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** What the link changes of the present view; the rest stays. */
  to: Partial<ViewState>;
};

/** A click that asks for no other tab or window. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A real link, so that it can be opened in a new tab, copied and followed without script; a plain click needs no page load. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const href = useView((view) => hrefFor(view, to, import.meta.env.BASE_URL));
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        const opensElsewhere = rest.target !== undefined && rest.target !== '_self';
        if (event.defaultPrevented || !isPlainClick(event) || opensElsewhere) return;
        event.preventDefault();
        navigate(href);
      }}
    />
  );
}
