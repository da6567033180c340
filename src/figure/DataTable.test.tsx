// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DASH } from '../i18n/dash';
import { DataTable } from './DataTable';

it('says in words what a dash means, and nothing of a zero', () => {
  render(
    <DataTable
      caption="Trade"
      columns={['Year', 'China', 'US']}
      rows={[{ head: '2024', cells: [DASH, '0'] }]}
      noFigure="no figure"
    />,
  );
  expect(screen.getByRole('cell', { name: 'no figure' })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: '0' })).toBeInTheDocument();
});
