/*
 * Runs in every measured page before anything else. It watches the hooks of the contract (`data-country`, `data-sector`,
 * `data-year`, `[data-panel]`), so that it need not know how a page is made. Times are absolute (ms since 1970), because a
 * click may lead to another document.
 */
(() => {
  const COUNTRIES = 33;
  const LIMIT_MS = 15_000;
  const now = () => performance.timeOrigin + performance.now();
  const panel = () => document.querySelector('[data-panel]');
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  /** Calls back once the frame being prepared now has been handed to the screen. */
  const afterPaint = (done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(now());
      port2.postMessage(null);
    });
  };

  /** The time of the first frame that shows what `holds` asks for. */
  const shown = (holds) =>
    new Promise((done, fail) => {
      const limit = performance.now() + LIMIT_MS;
      const look = () => {
        if (holds()) afterPaint(done);
        else if (performance.now() > limit) fail(new Error('the page never showed what was waited for'));
        else requestAnimationFrame(look);
      };
      look();
    });

  const countriesDrawn = () =>
    new Set([...document.querySelectorAll('path[data-country]')].map(({ dataset }) => dataset.country)).size;
  const panelShows = (wanted) => {
    const found = panel();
    if (!found?.querySelector('h1')) return false;
    return Object.entries(wanted).every(([key, value]) => found.dataset[key] === value);
  };

  /** A point of the screen that lies on a country and nothing else. */
  const pointOn = (iso3) => {
    for (const shape of document.querySelectorAll(`path[data-country="${iso3}"]`)) {
      const box = shape.getBoundingClientRect();
      for (let step = 0; step < 400; step += 1) {
        const x = box.left + (box.width * ((step % 20) + 0.5)) / 20;
        const y = box.top + (box.height * (Math.floor(step / 20) + 0.5)) / 20;
        if (document.elementFromPoint(x, y)?.closest('[data-country]') === shape) return { x, y };
      }
    }
    return null;
  };

  /** Milliseconds from the next event of a type to the frame that shows its answer. */
  const answerTo = (type, holds) =>
    new Promise((done, fail) => {
      setTimeout(() => fail(new Error(`no ${type} was answered`)), LIMIT_MS);
      addEventListener(
        type,
        (event) => {
          const start = performance.timeOrigin + event.timeStamp;
          shown(holds).then((end) => done(end - start), fail);
        },
        { capture: true, once: true },
      );
    });

  const hoverAnswer = (iso3, name) =>
    new Promise((done, fail) => {
      setTimeout(() => fail(new Error(`nothing named ${name}`)), LIMIT_MS);
      let start = null;
      const enter = (event) => {
        if (
          start === null &&
          event.target instanceof Element &&
          event.target.closest(`[data-country="${iso3}"]`)
        ) {
          start = performance.timeOrigin + event.timeStamp;
        }
      };
      addEventListener('pointerover', enter, { capture: true });
      const watcher = new MutationObserver((records) => {
        const said = records.some(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          const text = element?.textContent ?? '';
          return text.length < 200 && text.includes(name);
        });
        if (start === null || !said) return;
        watcher.disconnect();
        removeEventListener('pointerover', enter, { capture: true });
        afterPaint((end) => done(end - start));
      });
      watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });

  /** Bytes over the wire of what had arrived by a time, headers included. */
  const bytesBy = (time) =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ responseEnd }) => performance.timeOrigin + responseEnd <= time)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);

  window.__bench = {
    bytesBy,
    now,
    timeOrigin: performance.timeOrigin,
    longTasks,
    mapPainted: () => shown(() => countriesDrawn() >= COUNTRIES),
    panelPainted: (wanted) => shown(() => panelShows(wanted)),
    pointOn,
    startAnswer: (type, wanted) => {
      window.__answer = answerTo(type, () => panelShows(wanted));
    },
    startYearAnswer: () => {
      const before = panel()?.dataset.year;
      window.__answer = answerTo('keydown', () => panel()?.dataset.year !== before);
    },
    startHoverAnswer: (iso3, name) => {
      window.__answer = hoverAnswer(iso3, name);
    },
  };
})();
