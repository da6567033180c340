import { describe, expect, it } from 'vitest';
import type { Link } from './link';
import { migrate, migrations, type Migration } from './migrations';

/** An old link and what it must become, by name of the migration. */
const EXAMPLES: Readonly<Record<string, readonly [Link, Link]>> = {};

const renamed = (from: string, to: string): Migration => ({
  name: `${from} is now ${to}`,
  apply: ({ pathname, search }) => ({ pathname: pathname === from ? to : pathname, search }),
});

describe('old links', () => {
  it('pass through every migration, oldest first', () => {
    const list = [renamed('/a', '/b'), renamed('/b', '/c')];
    expect(migrate({ pathname: '/a', search: '?x=1' }, list)).toEqual({ pathname: '/c', search: '?x=1' });
    expect(migrate({ pathname: '/a', search: '' }, [...list].reverse()).pathname).toBe('/b');
  });

  it('have an example for each migration, and each turns its example into what it must become', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(migrations.map(({ name }) => name).sort());
    for (const { name, apply } of migrations) {
      const [before, after] = EXAMPLES[name] ?? [];
      expect(before && apply(before)).toEqual(after);
    }
  });
});
