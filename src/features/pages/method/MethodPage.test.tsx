// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { scoringQuery } from '../../../bundle/queries';
import { comparisonQuery } from '../../../bundle/referenceQueries';
import { I18nProvider } from '../../../i18n/I18nContext';
import { LANGS, type Lang } from '../../../i18n/lang';
import { loadLateWords, withLateWords } from '../../../i18n/loadLateWords';
import { loadI18n } from '../../../i18n/loadWords';
import { realAtlas, realComparison, realScoring } from '../../../testing/realBundle';
import { defaultView } from '../../../view-state/defaultView';
import { initView } from '../../../view-state/store';
import { MethodPage } from './MethodPage';

async function renderMethod(lang: Lang = 'en') {
  initView({ ...defaultView(lang), page: { kind: 'method' } });
  const [i18n] = await Promise.all([loadI18n(lang, []), loadLateWords('method', lang)]);
  const client = new QueryClient();
  client.setQueryData(scoringQuery().queryKey, realScoring());
  client.setQueryData(comparisonQuery().queryKey, realComparison());
  render(
    <I18nProvider value={i18n}>
      <QueryClientProvider client={client}>
        <AtlasProvider value={realAtlas()}>
          <MethodPage />
        </AtlasProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return withLateWords(i18n, 'method').words.method;
}

beforeEach(() => {
  window.history.replaceState(null, '', '/method');
});

describe('the method page', () => {
  it.each(LANGS)('in %s: every entry of the contents leads to a section of that name', async (lang) => {
    const { contents: title } = await renderMethod(lang);
    const contents = screen.getByRole('navigation', { name: title });
    for (const link of within(contents).getAllByRole('link')) {
      const id = (link.getAttribute('href') ?? '').slice(1);
      const target = document.getElementById(id);
      expect([id, target?.querySelector('h2')?.textContent]).toEqual([id, link.textContent]);
    }
  });

  it('works an example out from rows to class', async () => {
    await renderMethod();
    const section = screen.getByRole('region', { name: 'A worked example' });
    expect(section).toHaveTextContent(/Left the Belt and Road: 1 × 0\.5\^/);
    const { stance, iso3 } = realAtlas().countries.find((country) => country.iso3 === 'PAN')!;
    const guardedness = stance.at(-1)!.guardedness!.value;
    expect(iso3).toBe('PAN');
    expect(
      within(section).getByText(new RegExp(`^Guardedness = .* = ${guardedness.toFixed(1)}$`)),
    ).toBeVisible();
  });

  it('offers the evidence table and the guide', async () => {
    await renderMethod();
    expect(screen.getByRole('link', { name: 'Download the evidence (CSV)' })).toHaveAttribute(
      'href',
      '/data/test/tables/evidence.csv',
    );
    expect(screen.getByRole('link', { name: /contributor’s guide/ }).getAttribute('href')).toMatch(
      /evidence.*\.md/,
    );
  });

  it('says in its citation which model and data it speaks of, and where', async () => {
    await renderMethod();
    expect(screen.getByText(/Stance model .* data version test\. http:\/\/localhost/)).toBeInTheDocument();
  });
});
