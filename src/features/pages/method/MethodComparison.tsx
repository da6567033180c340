import { useQuery } from '@tanstack/react-query';
import { usePublishedAtlas } from '../../../bundle/AtlasContext';
import { comparisonQuery } from '../../../bundle/referenceQueries';
import type { Comparison } from '../../../bundle/schemas/comparison';
import { DataTable } from '../../../figure/DataTable';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { Link } from '../../../ui/Link';
import { fileFailure } from '../../../facts/fileFailure';
import { methodComparison } from './methodComparison';
import { useLateI18n } from '../../../i18n/useLateI18n';

/** Rank correlations with measures of others, each with what it says and what it does not. */
export function MethodComparison() {
  const { words } = useLateI18n('method');
  const text = words.method.comparison;
  const file = useQuery(comparisonQuery());
  return (
    <>
      <p>{text.intro}</p>
      <FromFile
        file={file}
        built={{ name: 'comparison', isOfView: true }}
        height={USUAL_HEIGHTS.methodComparisonFile}
        failure={fileFailure(file.error, { title: text.failed }, words)}
      >
        {(data) => <Compared data={data} />}
      </FromFile>
    </>
  );
}

function Compared({ data }: { data: Comparison }) {
  const i18n = useLateI18n('method');
  const text = i18n.words.method.comparison;
  const { columns, rows } = methodComparison(data, usePublishedAtlas(), i18n);
  return (
    <>
      <DataTable
        caption={text.caption}
        columns={columns}
        rows={rows.map(({ name, cells }) => ({ head: name, cells }))}
        noFigure={text.absent}
      />
      <dl className="method-rules">
        {rows.map(({ id, name, about, says, who }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <p>
                {says} {about}
              </p>
              <p className="quiet">{who.join(' ')}</p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="method-links">
        <Link to={{ page: { kind: 'sources' } }}>{text.sources}</Link>
      </p>
    </>
  );
}
