import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AtlasProvider } from '../bundle/AtlasContext';
import type { Atlas } from '../bundle/schemas/atlas';
import { I18nProvider } from '../i18n/I18nContext';
import type { Lang } from '../i18n/lang';
import { loadI18n } from '../i18n/loadWords';

const years = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const country = (iso3: string, iso2: string, en: string, es: string, pt: string) => ({
  iso3,
  iso2,
  names: { en, es, pt },
});

/** What the controls read of the atlas: its years, and six countries' names. Real names, no figures. */
export const controlAtlas = {
  stanceYears: years(2010, 2026),
  tradeYears: years(2000, 2025),
  financeLastYear: 2023,
  dealsLastYear: 2024,
  countries: [
    country('BRA', 'BR', 'Brazil', 'Brasil', 'Brasil'),
    country('CHL', 'CL', 'Chile', 'Chile', 'Chile'),
    country('DOM', 'DO', 'Dominican Republic', 'República Dominicana', 'República Dominicana'),
    country('DMA', 'DM', 'Dominica', 'Dominica', 'Dominica'),
    country('PER', 'PE', 'Peru', 'Perú', 'Peru'),
    country('TTO', 'TT', 'Trinidad & Tobago', 'Trinidad y Tobago', 'Trinidad e Tobago'),
  ],
} as unknown as Atlas;

/** Renders a control in a language, with the words and the atlas it needs around it. */
export async function renderControl(control: ReactNode, lang: Lang = 'en'): Promise<RenderResult> {
  const i18n = await loadI18n(lang, []);
  return render(
    <I18nProvider value={i18n}>
      <AtlasProvider value={controlAtlas}>{control}</AtlasProvider>
    </I18nProvider>,
  );
}
