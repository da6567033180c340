import { reweigh } from '../../features/stance/reweigh/words.pt';
import { evidence } from '../../features/stance/evidence/words.pt';
import { figure } from '../../figure/words.pt';
import { common } from './common';
import { terms } from './terms';
import { map } from '../../features/map/words.pt';
import { link } from './link';
import { timeline } from '../../features/timeline/words.pt';
import { search } from '../../features/search/words.pt';
import { shell } from './shell';
import { stance } from '../../features/stance/country/words.pt';
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
