// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { I18nProvider } from '../i18n/I18nContext';
import { testI18n } from '../testing/testI18n';
import { WhenNear } from './WhenNear';

let comes: (isIntersecting: boolean) => void;
beforeEach(() => {
  class Observer {
    constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
      comes = (isIntersecting) => act(() => tell([{ isIntersecting }]));
    }
    observe = vi.fn();
    disconnect(): void {
      comes = () => undefined;
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
});

const show = (part: ReactNode) => render(<I18nProvider value={testI18n()}>{part}</I18nProvider>);

it('holds the place of what is far, and draws it for good once it is near', () => {
  show(
    <WhenNear height={300} place={{ id: 'prices' }}>
      <p>Prices</p>
    </WhenNear>,
  );
  expect(screen.getByRole('status')).toHaveStyle({ height: '300px' });
  comes(true);
  expect(document.getElementById('prices')).toHaveTextContent('Prices');
  comes(false);
  expect(screen.getByText('Prices')).toBeVisible();
});

it('leaves nothing around what has no place of its own', () => {
  const { container } = show(
    <WhenNear before={<h3>Prices</h3>}>
      <p>Copper</p>
    </WhenNear>,
  );
  expect(container).toContainHTML('<div><h3>Prices</h3></div>');
  comes(true);
  expect(container.innerHTML).toBe('<p>Copper</p>');
});
