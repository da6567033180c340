import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const styles = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

it('no border hides by being transparent: where the system sets the colours it would be drawn like a marked one', () => {
  expect(styles.length).toBeGreaterThan(30);
  const hidden = styles.flatMap((name) =>
    (readFileSync(join(src, name), 'utf8').match(/border[\w-]*:[^;]*transparent[^;]*;/g) ?? []).map(
      (rule) => `${name}: ${rule}`,
    ),
  );
  expect(hidden).toEqual([]);
});
