import {
  useMemo,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { useDeferredAtlas } from '../../../bundle/AtlasContext';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Figure } from '../../../figure/Figure';
import { Link } from '../../../ui/Link';
import { planeModel, type PlaneModel } from './planeModel';
import { useView } from '../../../view-state/useView';
import { PlaneGates, PlaneActive, PlaneCross, PlaneGround, PlaneNames } from './PlaneGround';
import './plane.css';
import { keyTarget } from '../../../domain/geo/keyTarget';
import { asIso3, type Iso3 } from '../../../domain/iso3';
import { distance } from '../../../domain/layout/point';
import { planeLayout, type PlaneDot } from './planeLayout';
import { planeTrail } from './planePoint';
import { useEscape } from '../../../ui/useEscape';
import { selectCountry } from '../../../view-state/actions';
import { pointAt } from '../../../view-state/pointedCountry';
import { PlanePoints, PlaneReadOut, PlaneWay } from './PlanePoints';

/** All governments on the two axes of their stance; the country of the page, when there is one, stands out with its way. */
export function Plane() {
  const atlas = useDeferredAtlas();
  const i18n = useLateI18n('plane');
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

type Props = { model: PlaneModel; year: number };

/** How near a dot the pointer must come, CSS pixels: with both sides the size of a thumb. */
const NEAR = 22;

export function PlanePicture({ model, year }: Props) {
  const atlas = useDeferredAtlas();
  const i18n = useLateI18n('plane');
  const { words, lang } = i18n;
  const ref = useRef<HTMLDivElement>(null);
  const width = usePanelWidth(ref);
  const keysId = useId();
  const [active, setActive] = useState<Iso3 | null>(null);
  const [stop, setStop] = useState<Iso3 | null>(null);
  const chosen = model.points.find(({ selected }) => selected);
  const trail = useMemo(() => (chosen ? planeTrail(atlas, chosen.iso3, year) : []), [atlas, chosen, year]);
  const layout = useMemo(
    () => planeLayout(atlas, model, trail, width, i18n),
    [atlas, model, trail, width, i18n],
  );
  const { frame, height, dots } = layout;
  const known = (iso3: Iso3 | null) => model.points.find((point) => point.iso3 === iso3);
  const tabStop = known(stop)?.iso3 ?? chosen?.iso3 ?? model.points[0]?.iso3;

  const point = (iso3: Iso3 | null): void => {
    setActive(iso3);
    if (iso3 !== active) pointAt(iso3);
  };
  useEscape(active !== null, { close: () => point(null) });
  // What is pointed at here must not stay marked on the map once the picture is gone.
  useEffect(() => () => pointAt(null), []);

  const dotUnder = (event: {
    clientX: number;
    clientY: number;
    currentTarget: Element;
  }): PlaneDot | undefined => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width > 0 ? frame.width / box.width : 1;
    const place = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const;
    const away = ({ at }: PlaneDot): number => distance(at, place);
    const nearest = dots.toSorted((a, b) => away(a) - away(b))[0];
    return nearest && away(nearest) <= NEAR ? nearest : undefined;
  };
  const follow = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerType !== 'touch') point(dotUnder(event)?.points[0]?.iso3 ?? null);
  };
  const move = (event: KeyboardEvent<SVGSVGElement>): void => {
    const from = (event.target as Element).closest('[data-point]')?.getAttribute('data-point');
    if (!from || event.metaKey || event.ctrlKey || event.altKey) return;
    const places = new Map(dots.flatMap((dot) => dot.points.map(({ iso3 }) => [iso3 as string, dot.at])));
    const names = new Map(model.points.map(({ iso3, name }) => [iso3 as string, name]));
    const to = keyTarget(event.key, from, places, names, lang);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGElement>(`[data-point='${to}']`)?.focus({ preventScroll: true });
  };

  return (
    <div ref={ref} className="plane">
      <svg
        className={active ? 'plane-picture plane-picture-active' : 'plane-picture'}
        width={frame.width}
        height={height}
        viewBox={`0 0 ${frame.width} ${height}`}
        role="group"
        aria-label={words.plane.label}
        aria-describedby={keysId}
        onPointerMove={follow}
        onPointerLeave={() => point(null)}
        onClick={(event) => {
          // A click on a point's own link is the link's.
          if ((event.target as Element).closest('[data-point]')) return;
          const points = dotUnder(event)?.points ?? [];
          const next = points[points.findIndex(({ selected }) => selected) + 1] ?? points[0];
          if (next) selectCountry(next.iso3);
        }}
        onKeyDown={move}
        onFocus={(event) => {
          const iso3 = asIso3(event.target.closest('[data-point]')?.getAttribute('data-point') ?? '');
          if (!iso3) return;
          setStop(iso3);
          if (event.target.matches(':focus-visible')) point(iso3);
        }}
        onBlur={() => point(null)}
      >
        <PlaneGround layout={layout} bands={atlas.model.bands} />
        {chosen && <PlaneWay trail={trail} years={layout.years} frame={frame} />}
        {chosen?.hasRange && <PlaneCross point={chosen} frame={frame} />}
        <PlanePoints dots={dots} tabStop={tabStop} />
        <PlaneNames names={layout.names} active={active} />
        {active && <PlaneActive iso3={active} model={model} year={year} layout={layout} />}
      </svg>
      <PlaneReadOut point={known(active) ?? chosen} dots={dots} />
      <p id={keysId} hidden>
        {words.plane.keys}
      </p>
    </div>
  );
}

/** Usual width of the panel's content, for the first drawing; CSS pixels. */
const USUAL = 392;

/** The width there is for a picture, followed as the panel changes; CSS pixels. */
export function usePanelWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
