import { isPlainClick } from '../../ui/Link';
import { toneColour } from './chartProps';
import type { Tone } from '../chartModel';
import { runsOf } from './runs';
import './sparkMultiples.css';

export type SparkItem = {
  readonly id: string;
  readonly name: string;
  /** Where the item leads, to be opened in a new tab or copied; without it the item is a button. */
  readonly href?: string;
  readonly onSelect: () => void;
  readonly lines: readonly { readonly tone: Tone; readonly values: readonly (number | null)[] }[];
  /** The last figure, or why there is none. */
  readonly text: string;
};

type Props = {
  /** Names the list for those who listen. */
  name: string;
  items: readonly SparkItem[];
  /** `common`: every item is drawn to the same top; `own`: each to its own. */
  scale: 'common' | 'own';
  /** Says in words which scale it is and how far it goes. */
  scaleText: string;
  /** What the colours stand for. */
  keys: readonly { readonly tone: Tone; readonly label: string }[];
};

const WIDTH = 100;
const HEIGHT = 40;
/** Room above the top value for the width of the stroke. */
const ROOM = 2;

type Domain = readonly [low: number, high: number];

/** From zero or below to the largest value: two sparks can be compared by height. */
function domainOf(items: readonly SparkItem[]): Domain {
  const values = items
    .flatMap((item) => item.lines.flatMap((line) => line.values))
    .filter((value) => value !== null);
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  return [low, high > low ? high : low + 1];
}

function Spark({ item, domain: [low, high] }: { item: SparkItem; domain: Domain }) {
  const yOf = (value: number): number => HEIGHT - ROOM - ((value - low) / (high - low)) * (HEIGHT - 2 * ROOM);
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <line className="spark-zero" x1={0} x2={WIDTH} y1={yOf(0)} y2={yOf(0)} />
      {item.lines.map(({ tone, values }, lineAt) => (
        <g key={lineAt} stroke={toneColour(tone)} fill="none">
          {runsOf(values).map((run) => (
            <path
              key={run[0]?.index}
              className={run.length === 1 ? 'spark-dot' : 'spark-line'}
              d={`M${run.map(({ index, value }) => `${round((index / Math.max(1, values.length - 1)) * WIDTH)} ${round(yOf(value))}`).join('L')}${run.length === 1 ? 'h0' : ''}`}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Many small pictures of the same kind, one for each country, each leading to it. Gaps stay open; zero is the base line. */
export function SparkMultiples({ name, items, scale, scaleText, keys }: Props) {
  const common = scale === 'common' ? domainOf(items) : null;
  return (
    <div className="sparks">
      <p className="sparks-key">
        {keys.map(({ tone, label }) => (
          <span key={label} className="sparks-key-item">
            <span className="sparks-key-mark" style={{ background: toneColour(tone) }} aria-hidden="true" />
            {label}
          </span>
        ))}
        <span>{scaleText}</span>
      </p>
      <ul className="sparks-list" aria-label={name}>
        {items.map((item) => {
          const inside = (
            <>
              <span className="sparks-name">{item.name}</span>
              <Spark item={item} domain={common ?? domainOf([item])} />
              <span className="sparks-text">{item.text}</span>
            </>
          );
          return (
            <li key={item.id}>
              {item.href === undefined ? (
                <button type="button" className="sparks-item" onClick={item.onSelect}>
                  {inside}
                </button>
              ) : (
                <a
                  className="sparks-item"
                  href={item.href}
                  onClick={(event) => {
                    if (!isPlainClick(event)) return;
                    event.preventDefault();
                    item.onSelect();
                  }}
                >
                  {inside}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
