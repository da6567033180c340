import react from '@vitejs/plugin-react';
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { basePath } from './scripts/basePath';

/** The bundle's version is known when the site is built, so that a page can ask for its data without a detour. */
function dataVersion(): string {
  const file = new URL('./public/data/current.json', import.meta.url);
  if (!existsSync(file)) return 'none';
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

export default defineConfig(({ isSsrBuild }) => ({
  // A site below a path (`https://host/vaiven/`) is built with BASE_PATH=/vaiven/.
  base: basePath(process.env['BASE_PATH']),
  plugins: [react()],
  define: { __DATA_VERSION__: JSON.stringify(dataVersion()) },
  build: {
    target: 'es2022',
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    // Every page carries the styles of the shell in itself. Those of a late part come with its code, which waits for them:
    // no style arrives after its component.
    cssCodeSplit: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // A constant stands where it is used: the shell does not carry those of late parts.
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        // Left to itself the bundler cuts what every page needs into a dozen chunks, and so the library of the charts
        // and what map, plane and charts share to place texts: one chunk each compresses better and asks for fewer files.
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'], priority: 2, includeDependenciesRecursively: false },
            { name: 'recharts', test: /node_modules\/recharts\//, priority: 1 },
            { name: 'layout', test: /src\/domain\/layout\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
}));
