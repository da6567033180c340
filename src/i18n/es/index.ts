import { reweigh } from '../../features/stance/reweigh/words.es';
import { evidence } from '../../features/stance/evidence/words.es';
import { figure } from '../../figure/words.es';
import { common } from './common';
import { terms } from './terms';
import { map } from '../../features/map/words.es';
import { link } from './link';
import { timeline } from '../../features/timeline/words.es';
import { search } from '../../features/search/words.es';
import { shell } from './shell';
import { stance } from '../../features/stance/country/words.es';
import { trade } from './trade';
import { sectors } from './sectors';
import { pages } from './pages';

import type { Words } from '../words';

export const words: Words = {
  common,
  terms,
  map,
  link,
  timeline,
  search,
  shell,
  stance,
  trade,
  sectors,
  pages,
  reweigh,
  evidence,
  figure,
};
