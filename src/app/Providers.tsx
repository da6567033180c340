import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AtlasProvider } from '../bundle/AtlasContext';
import type { Atlas } from '../bundle/schemas/atlas';
import { ReweighProvider } from '../features/stance/reweigh/ReweighProvider';
import { I18nProvider } from '../i18n/I18nContext';
import type { I18n } from '../i18n/words';
import { ExportFacts } from './ExportFacts';

type Props = { client: QueryClient; atlas: Atlas; i18n: I18n; children: ReactNode };

export function Providers({ client, atlas, i18n, children }: Props) {
  return (
    <I18nProvider value={i18n}>
      <QueryClientProvider client={client}>
        <AtlasProvider value={atlas}>
          <ReweighProvider>
            <ExportFacts>{children}</ExportFacts>
          </ReweighProvider>
        </AtlasProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
