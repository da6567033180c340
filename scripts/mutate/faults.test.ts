import { describe, expect, it } from 'vitest';
import { faultsOf, withFault } from './faults';

const changed = (text: string, operator?: string): string[] =>
  faultsOf('a.tsx', text)
    .filter((fault) => operator === undefined || fault.operator === operator)
    .map((fault) => withFault(text, fault));

describe('faults planted in code', () => {
  it.each([
    ['other sign', 'const a = b + c;', ['const a = b - c;']],
    ['other sign', 'const a = b < c && d;', ['const a = b <= c && d;', 'const a = b < c || d;']],
    ['other sign', "const a = b + 'c';", []],
    ['other of a pair', "f('export');", ["f('import');"]],
    ['other of a pair', 'f(a.import);', ['f(a.export);']],
    ['year after', 'f(2024);', ['f(2025);']],
    ['year after', 'f(year, lastYear, yearly);', ['f(year + 1, lastYear, yearly);', 'f(year, lastYear + 1, yearly);']],
    ['other number', 'const a = 1e6;', ['const a = 1000001;']],
    ['true and false', 'const a = true;', ['const a = false;']],
    ['not dropped', 'const a = !b.c;', ['const a = (b.c);']],
    ['condition negated', 'const a = b ? 1 : 2;', ['const a = !(b) ? 1 : 2;']],
    ['guard removed', 'if (a) return;', [';']],
    ['guard removed', 'if (a) return; else b();', []],
    ['neighbours swapped', 'f(a, b, 1);', ['f(b, a, 1);']],
    ['neighbours swapped', 'const a = [b.c, d.e];', ['const a = [d.e, b.c];']],
    ['nothing returned', 'const f = () => [a];', ['const f = () => [];']],
    ['nothing returned', 'const f = () => g(a);', ['const f = () => undefined;']],
  ])('%s: %s', (operator, text, expected) => {
    expect(changed(text, operator)).toEqual(expected);
  }); // prettier-ignore

  it('leave types, imports and comments alone', () => {
    const text =
      "import { a } from 'export';\ntype A = 'export' | 1 | true; // a + b\ninterface B { c: 2 }\n";
    expect(changed(text)).toEqual([]);
    expect(changed("const a: 'export' = b;")).toEqual([]);
  });

  it('name the line they are on', () => {
    expect(faultsOf('a.ts', 'const a = 1;\n\nconst b = a * 2;\n').map(({ line }) => line)).toEqual([1, 3, 3]);
  });
});
