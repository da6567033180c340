import { reweigh } from '../../features/stance/reweigh/words.en';
import { evidence } from '../../features/stance/evidence/words.en';
import { figure } from '../../figure/words.en';
import { common } from './common';
import { terms } from './terms';
import { map } from '../../features/map/words.en';
import { link } from './link';
import { timeline } from '../../features/timeline/words.en';
import { search } from '../../features/search/words.en';
import { shell } from './shell';
import { stance } from '../../features/stance/country/words.en';
import { trade } from './trade';
import { sectors } from './sectors';
import { pages } from './pages';

export const words = {
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
