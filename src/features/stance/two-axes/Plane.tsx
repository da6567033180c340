import { useMemo } from 'react';
import { useDeferredAtlas } from '../../../bundle/AtlasContext';
import { useI18n } from '../../../i18n/I18nContext';
import { Figure } from '../../../figure/Figure';
import { Link } from '../../../ui/Link';
import { planeModel } from './planeModel';
import { useView } from '../../../view-state/useView';
import { PlaneGates } from './PlaneGates';
import { PlanePicture } from './PlanePicture';
import './plane.css';

/** All governments on the two axes of their stance; the country of the page, when there is one, stands out with its way. */
export function Plane() {
  const atlas = useDeferredAtlas();
  const i18n = useI18n();
  const { words } = i18n;
  const year = useView((view) => view.year);
  const classes = useView((view) => view.classes);
  const selected = useView((view) => (view.page.kind === 'country' ? view.page.iso3 : null));
  const model = useMemo(
    () => planeModel(atlas, { year, selected, classes }, i18n),
    [atlas, year, selected, classes, i18n],
  );
  if (model.year === null) return <p className="plane-notice">{model.notice}</p>;
  return (
    <Figure
      id="stance-plane"
      usesModel
      title={model.title}
      subtitle={model.subtitle}
      notes={[]}
      table={model.table}
      textColumns={[0]}
      noFigure={words.common.noFigure}
      sources={<Link to={{ page: { kind: 'method' } }}>{words.stance.howWorkedOut}</Link>}
    >
      <PlanePicture model={model} year={model.year} />
      <PlaneGates model={model} />
    </Figure>
  );
}
