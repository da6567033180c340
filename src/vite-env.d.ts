/// <reference types="vite/client" />

/** Version of the data bundle the page was built with, read from `public/data/current.json` by `vite.config.ts`. */
declare const __DATA_VERSION__: string;
