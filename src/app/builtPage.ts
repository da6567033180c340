/**
 * Keeps what stands in the page before React draws into it, which empties the place. Returns what puts it back: a page
 * as it was built is better than a white one.
 */
export function keepBuiltPage(place: HTMLElement): () => void {
  const built = [...place.childNodes];
  // The live map takes the drawing out to go on with it.
  const map = place.querySelector('[data-static-map]');
  const mapHome = map?.parentElement;
  return () => {
    if (map) mapHome?.append(map);
    place.replaceChildren(...built);
  };
}
