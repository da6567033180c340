import { createContext, use, type ReactNode } from 'react';
import type { Atlas } from './schemas/atlas';

const AtlasContext = createContext<Atlas | null>(null);

export function AtlasProvider({ value, children }: { value: Atlas; children: ReactNode }) {
  return <AtlasContext value={value}>{children}</AtlasContext>;
}

/** The atlas file. It is loaded before the app is drawn, so that every component can count on it. */
export function useAtlas(): Atlas {
  const atlas = use(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it');
  return atlas;
}
