import type { Atlas } from '../../../bundle/schemas/atlas';
import { CONTESTED_BELOW, FIRM_FROM } from '../../../domain/stance/firmness';
import { levelText } from './methodComponents';
import { useLateI18n } from '../../../i18n/useLateI18n';

/** What the draws vary, and what is made of them. */
export function MethodCertainty({ model }: { model: Atlas['model'] }) {
  const { words, format } = useLateI18n('method');
  const text = words.method.certainty;
  const { draws, weightFactor, halfLifeYears, fullAtPct, bandShift, keepProbability } = model.uncertainty;
  const [low, high] = weightFactor;
  const varied = [
    text.weights(levelText(low, format), levelText(high, format)),
    text.halfLife(format.list(halfLifeYears.map((years) => levelText(years, format)))),
    text.fullAt(format.list(fullAtPct.map((share) => format.percent(share)))),
    text.bands(levelText(Math.max(...bandShift), format)),
    text.keep(format.percent(100 * keepProbability)),
  ];
  return (
    <>
      <p>{text.draws(format.number(draws))}</p>
      <ul>
        {varied.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{text.range}</p>
      <p>{text.words(format.percent(FIRM_FROM), format.percent(CONTESTED_BELOW))}</p>
      <p>{text.thin(format.number(model.evidence.thinBelow))}</p>
    </>
  );
}
