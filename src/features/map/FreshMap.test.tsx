// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { bordersQuery } from '../../bundle/bordersQuery';
import { I18nProvider } from '../../i18n/I18nContext';
import { testI18n } from '../../testing/testI18n';
import type { MapModel } from '../../facts/map/mapModel';
import { FreshMap } from './FreshMap';

it('says so and asks again when the borders do not come or do not add up', async () => {
  const fetched = vi.fn(() => Promise.reject(new Error('offline')));
  vi.stubGlobal('fetch', fetched);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(bordersQuery().queryKey, {
    type: 'Topology',
    arcs: [],
    objects: { countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[99]] }] } },
  });
  const drawn = vi.fn();
  render(
    <QueryClientProvider client={client}>
      <I18nProvider value={testI18n()}>
        <FreshMap model={{ countries: [] } as unknown as MapModel} hrefOf={() => ''} onDrawn={drawn} />
      </I18nProvider>
    </QueryClientProvider>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('The map could not be loaded.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(drawn).not.toHaveBeenCalled();
});
