// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Fold, FoldButton } from './Fold';

it('has what is folded in the page, and says when it opens', async () => {
  const onToggle = vi.fn();
  render(
    <Fold summary="Sources" isOpen={false} onToggle={onToggle}>
      <p>Customs</p>
    </Fold>,
  );
  expect(screen.getByText('Customs')).not.toBeVisible();
  await userEvent.click(screen.getByText('Sources'));
  await vi.waitFor(() => expect(onToggle).toHaveBeenLastCalledWith(true));
  expect(screen.getByText('Customs')).toBeVisible();
});

function Rows() {
  const [all, setAll] = useState(false);
  return (
    <FoldButton className="more" isOpen={all} onToggle={setAll}>
      {all ? 'Fewer' : 'All'}
    </FoldButton>
  );
}

it('says by its button whether it is open', async () => {
  render(<Rows />);
  expect(screen.getByRole('button', { name: 'All', expanded: false })).toHaveClass('more');
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('button', { name: 'Fewer', expanded: true })).toBeVisible();
});
