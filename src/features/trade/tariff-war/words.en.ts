/** Tariff events and rates. Parameters are finished texts. */
export const tradeWar = {
  heading: 'The trade war beside it',
  intro:
    'Events that concern this country, everybody, countries the source does not name, or the United States and China together, newest first.',
  failed: 'The tariff events could not be loaded.',
  failedStill: 'The rest of the page still works.',
  source: 'Source',
  sourceOf: (title: string) => `Source: ${title}`,
  secondSource: 'Second source',
  more: (n: number) => (n === 1 ? '1 earlier event' : `${n} earlier events`),
  rates: {
    heading: 'United States rates of 2025: history',
    caption: 'United States rates of 2025 for this country',
    voided: (day: string) =>
      `The Supreme Court of the United States voided these duties; none has been collected since ${day}.`,
    measure: 'Measure',
    rate: 'Rate',
    announced: (day: string) => `Announced on ${day}`,
    inForce: (day: string) => `In force from ${day}`,
    extra: 'Extra duty on this country',
    sum: (base: string, extra: string, sum: string) => `${base} + ${extra} = ${sum}`,
    byRule: 'The list read does not name this country: the floor for all partners held by rule.',
    outside: 'This country was outside these duties.',
    outsideMexico:
      'Mexico was outside these duties: it is a party to the USMCA, and a separate duty over fentanyl applied to it.',
    outsideCuba: 'Cuba was outside these duties: the embargo and the separate tariff column hold for it.',
  },
};
