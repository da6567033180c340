/** A patch of a map fill, with its pattern, for legends and classes in running text. Its colours are those of the map's CSS. */
export function Swatch({ fill }: { fill: string }) {
  return <span className="swatch" data-fill={fill} aria-hidden="true" />;
}
