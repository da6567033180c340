import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { useView } from '../../../view-state/useView';
import type { ViewState } from '../../../view-state/viewState';
import { focusList } from './focusList.dom';

/** Where the list of the records shown stands: with the country's sectors, on the page of the one sector, or on the region's. */
const listView = ({ page, sectors }: Pick<ViewState, 'page' | 'sectors'>): Partial<ViewState> => {
  if (page.kind === 'country') return { tab: 'sectors' };
  const [only, ...others] = sectors;
  return only && others.length === 0
    ? { page: { kind: 'sector', sector: only } }
    : { page: { kind: 'region' } };
};

/** The same records as a list, for those who would rather read. */
export function ListLink() {
  const { words } = useLateI18n('cooperation');
  const page = useView((view) => view.page);
  const sectors = useView((view) => view.sectors);
  return (
    <Link to={listView({ page, sectors })} className="map-legend-clear" onClick={() => focusList()}>
      {words.cooperation.points.legend.list}
    </Link>
  );
}
