// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderControl } from '../../../testing/renderControl';
import { defaultView } from '../../../view-state/defaultView';
import { initView, viewStore } from '../../../view-state/store';
import { SectorFilter } from './SectorFilter';

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

beforeEach(() => initView(defaultView('en')));

describe('the sector filter', () => {
  it('offers all sectors, then the three of the offer, then the others', async () => {
    await renderControl(<SectorFilter />);
    expect(names()).toHaveLength(13);
    expect(names().slice(0, 5)).toEqual([
      'All sectors', 'Digital infrastructure', 'Renewable energy', 'Electric vehicles & batteries', 'Minerals & metals',
    ]); // prettier-ignore
    expect(pressed()).toEqual(['All sectors']);
  });

  it('takes several, gives them back one by one, and all at once', async () => {
    const user = userEvent.setup();
    await renderControl(<SectorFilter />);
    await user.click(screen.getByRole('button', { name: 'Renewable energy' }));
    await user.click(screen.getByRole('button', { name: 'Digital infrastructure' }));
    expect(pressed()).toEqual(['Digital infrastructure', 'Renewable energy']);
    expect(viewStore.getState().view.sectors).toEqual(['digital', 'renewables']);
    await user.click(screen.getByRole('button', { name: 'Renewable energy' }));
    expect(pressed()).toEqual(['Digital infrastructure']);
    await user.click(screen.getByRole('button', { name: 'All sectors' }));
    expect(pressed()).toEqual(['All sectors']);
    expect(viewStore.getState().view.sectors).toEqual([]);
  });

  it('is reached and used by keyboard', async () => {
    const user = userEvent.setup();
    await renderControl(<SectorFilter />);
    await user.tab();
    await user.tab();
    await user.keyboard(' ');
    expect(pressed()).toEqual(['Digital infrastructure']);
  });

  it('carries the id of each sector for whoever looks for it', async () => {
    await renderControl(<SectorFilter />, 'pt');
    const button = screen.getByRole('button', { name: 'Energia renovável' });
    expect(button).toHaveAttribute('data-sector', 'renewables');
  });
});
