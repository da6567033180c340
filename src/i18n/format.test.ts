import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateLocaleFor, makeFormat } from './format';

const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('figures in the reader’s manner', () => {
  it('writes dollars with the figures a trade source supports', () => {
    const { usd } = makeFormat('en');
    expect(plain(usd(104_312_000_000))).toBe('US$ 104 bn');
    expect(plain(usd(38_902_826_211))).toBe('US$ 38.9 bn');
    expect(plain(usd(4_212_000))).toBe('US$ 4.2 m');
    expect(plain(usd(-2_500_000_000))).toBe('−US$ 2.5 bn');
    expect(plain(usd(999_600_000))).toBe('US$ 1 bn');
    expect(plain(usd(17_995))).toBe('US$ 18,000');
    expect(plain(usd(2_280_000_000_000))).toBe('US$ 2.3 tn');
    expect(plain(usd(0))).toBe('US$ 0');
  });

  it('knows that Spanish counts in thousands of millions', () => {
    expect(plain(makeFormat('es').usd(104_312_000_000))).toBe('US$ 104 mil millones');
    expect(plain(makeFormat('pt').usd(104_312_000_000))).toBe('US$ 104 bi');
  });

  it('writes dates as exactly as they are known', () => {
    const { date } = makeFormat('en');
    expect(date('2025')).toBe('2025');
    expect(date('2025-05')).toBe('May 2025');
    expect(date('2025-05-13')).toBe('13 May 2025');
    expect(makeFormat('en', ['en-US']).date('2025-05-13')).toBe('May 13, 2025');
    expect(makeFormat('pt').date('2025-05-13')).toBe('13 de mai. de 2025');
  });

  it('writes dates in the order of the reader’s own region only when it speaks the page’s language', () => {
    expect(dateLocaleFor('es', ['en-US', 'es-MX'])).toBe('es-MX');
    expect(dateLocaleFor('pt', ['en-US'])).toBe('pt-BR');
    expect(dateLocaleFor('en', ['en-US@posix', 'en-US'])).toBe('en-US');
  });

  it.each([
    [
      'en',
      ['en', 'en-US', 'en-GB', 'en-IN', 'en-ZA', 'en-CH', 'fr-FR'],
      '1,234,567.5',
      '1,400',
      '2.3',
      '16.5%',
    ],
    [
      'es',
      ['es', 'es-ES', 'es-MX', 'es-AR', 'es-US', 'es-419', 'es-GT', 'es-CR', 'es-CL', 'en-US'],
      '1.234.567,5',
      '1.400',
      '2,3',
      '16,5 %',
    ],
    ['pt', ['pt', 'pt-BR', 'pt-PT', 'pt-AO', 'en-US'], '1.234.567,5', '1.400', '2,3', '16,5%'],
  ] as const)(
    'writes the numbers of the %s page with one set of separators, wherever the reader lives',
    (lang, tags, million, thousand, decimal, share) => {
      for (const tag of tags) {
        const { number, percent, usd, people } = makeFormat(lang, [tag, 'en-US']);
        const unitless = (text: string): string => /[\d.,]+/.exec(text)?.[0] ?? '';
        expect(number(1_234_567.5, 1), tag).toBe(million);
        expect(number(1400), tag).toBe(thousand);
        expect(number(2.3, 1), tag).toBe(decimal);
        expect(plain(percent(16.5, 1)), tag).toBe(share);
        expect(unitless(usd(2_300_000_000_000)), tag).toBe(decimal);
        expect(unitless(usd(1_400)), tag).toBe(thousand);
        expect(unitless(people(2_300_000)), tag).toBe(decimal);
      }
    },
  );

  it('never loses the sign or the size of an amount', () => {
    const { usd } = makeFormat('en');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000_000_000 }), (value) => {
        const text = plain(usd(value));
        const unit = / bn$/.test(text) ? 1e9 : / m$/.test(text) ? 1e6 : 1;
        const read = Number(text.replace(/[^0-9.]/g, '')) * unit;
        expect(Math.abs(read - value) / value).toBeLessThan(0.06);
        expect(plain(usd(-value))).toBe(`−${text}`);
      }),
    );
  });
});
