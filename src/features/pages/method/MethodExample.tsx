import { useQuery } from '@tanstack/react-query';
import { usePublishedAtlas } from '../../../bundle/AtlasContext';
import { scoringQuery } from '../../../bundle/queries';
import type { Scoring } from '../../../bundle/schemas/scoring';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { Link } from '../../../ui/Link';
import { Swatch } from '../../../ui/Swatch';
import { fileFailure } from '../../../facts/fileFailure';
import { countryName } from '../../../facts/countryNames';
import { methodExample, type MethodExample as Example } from './methodExample';
import { useLateI18n } from '../../../i18n/useLateI18n';

/** One country from its rows to its class, with the arithmetic written out. */
export function MethodExample() {
  const { words } = useLateI18n('method');
  const file = useQuery(scoringQuery());
  return (
    <FromFile
      file={file}
      built={{ name: 'example', isOfView: true }}
      height={USUAL_HEIGHTS.methodExampleFile}
      failure={fileFailure(file.error, { title: words.method.example.failed }, words)}
    >
      {(data) => <WorkedExample data={data} />}
    </FromFile>
  );
}

function WorkedExample({ data }: { data: Scoring }) {
  const i18n = useLateI18n('method');
  const atlas = usePublishedAtlas();
  const example = methodExample(atlas, data, i18n);
  if (!example) return null;
  return (
    <>
      <p>{example.intro}</p>
      <p>{example.gate}</p>
      {example.axes.map((axis) => (
        <ExampleAxis key={axis.axis} axis={axis} />
      ))}
      <p>
        <Swatch fill={example.stanceClass} /> <strong>{example.classText}</strong> {example.sure}
      </p>
      <p className="method-links">
        <Link to={{ page: { kind: 'country', iso3: example.iso3 } }}>
          {countryName(atlas, example.iso3, i18n.lang)}
        </Link>
      </p>
    </>
  );
}

function ExampleAxis({ axis }: { axis: Example['axes'][number] }) {
  const { words } = useLateI18n('method');
  const text = words.method.example;
  return (
    <>
      <h3>{words.stance[axis.axis]}</h3>
      {axis.components.map(({ id, name, weight, value, sum, rows }) => (
        <div key={id} className="method-component">
          <h4>
            {name}{' '}
            <span className="quiet">
              {words.method.components.weightOnly(weight)}
              {value !== null && `, ${text.value(value)}`}
            </span>
          </h4>
          {rows.length > 0 && (
            <ul className="method-rows">
              {rows.map((row) => (
                <li key={row.id}>
                  {row.date} · {row.name}: <span className="method-figures">{row.term}</span>
                  {row.aside !== null && <span className="quiet"> ({row.aside})</span>}
                </li>
              ))}
            </ul>
          )}
          <p className={sum === null ? 'quiet' : 'method-formula'}>
            {sum ?? (value === null ? text.noData : text.noRows)}
          </p>
        </div>
      ))}
      <p className="method-formula">{`${words.stance[axis.axis]} = ${axis.sum}`}</p>
    </>
  );
}
