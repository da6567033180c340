import type { Atlas } from '../../../bundle/schemas/atlas';
import { Swatch } from '../../../ui/Swatch';
import { useLateI18n } from '../../../i18n/useLateI18n';

const ROWS = ['high', 'mid', 'low'] as const;
const COLUMNS = ['low', 'mid', 'high'] as const;

/** The cuts of both axes and the matrix that names the class. */
export function MethodClasses({ model }: { model: Atlas['model'] }) {
  const { words, format } = useLateI18n('method');
  const text = words.method.classes;
  const { engagement, guardedness } = model.bands;
  const cuts = [engagement.mid, engagement.high, guardedness.mid, guardedness.high] as const;
  const [eMid, eHigh, gMid, gHigh] = cuts.map((cut) => format.number(cut)) as [
    string,
    string,
    string,
    string,
  ];
  return (
    <>
      <p>{text.cuts(eMid, eHigh, gMid, gHigh)}</p>
      <div className="reading-scroll" role="region" aria-label={text.matrix} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {COLUMNS.map((level) => (
                <th key={level} scope="col">
                  {words.stance.guardedness}: {text[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                <th scope="row">
                  {words.stance.engagement}: {text[row]}
                </th>
                {COLUMNS.map((column) => {
                  const stanceClass = model.classes[`engagement-${row}`][`guardedness-${column}`];
                  return (
                    <td key={column}>
                      <Swatch fill={stanceClass} /> {words.terms.classes[stanceClass]}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
