import { reweigh } from './reweigh';
import { evidence } from './evidence';
import { figure } from './figure';
import { changes } from './changes';
import { plane } from './plane';
import { common } from './common';
import { terms } from './terms';
import { map } from './map';
import { link } from './link';
import { timeline } from './timeline';
import { search } from './search';
import { shell } from './shell';
import { stance } from './stance';
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
  changes,
  plane,
};
