// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Tabs } from './Tabs';

const ITEMS = ['Stance', 'Evidence', 'Trade', 'Sectors'].map((label) => ({ id: label, label }));

function ChosenTabs() {
  const [selected, setSelected] = useState('Stance');
  return (
    <Tabs label="Chile" items={ITEMS} selected={selected} onSelect={setSelected}>
      All about {selected}
    </Tabs>
  );
}

it('is one stop for Tab; the arrows go round, Home and End to the ends, and what is shown follows', async () => {
  const user = userEvent.setup();
  render(<ChosenTabs />);
  await user.tab();
  const steps: [key: string, tab: string][] = [
    ['{ArrowRight}', 'Evidence'],
    ['{ArrowRight}', 'Trade'],
    ['{ArrowLeft}', 'Evidence'],
    ['{ArrowLeft}', 'Stance'],
    ['{ArrowLeft}', 'Sectors'],
    ['{ArrowRight}', 'Stance'],
    ['{End}', 'Sectors'],
    ['{Home}', 'Stance'],
  ];
  for (const [key, name] of steps) {
    await user.keyboard(key);
    const tab = screen.getByRole('tab', { name, selected: true });
    expect(tab).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name })).toHaveTextContent(`All about ${name}`);
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab]);
  }
});
