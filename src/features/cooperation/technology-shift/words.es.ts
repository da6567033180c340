import type { Format } from '../../../i18n/format';
import type { LateWords } from '../../../i18n/lateWords';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

const measures = (n: number): string => (n === 1 ? '1 medida' : `${n} medidas`);

export const shift: LateWords['cooperation']['shift'] = {
  heading: '¿De las materias primas a la tecnología?',
  groups: {
    commodities: 'Materias primas',
    infrastructure: 'Infraestructura',
    offer: 'Tecnología de la oferta',
    other: 'Otros',
  },
  intro: (from, to) =>
    `La cooperación en dos mitades, de ${from} a ${to} según la fuente. Materias primas: minerales, agricultura, petróleo y gas. Infraestructura: transporte y red eléctrica. Tecnología de la oferta: digital, renovables y vehículos eléctricos. «Otros» se cuenta en todos los totales.`,

  verdict: {
    toward: (n, of) => `Hacia la tecnología según ${n} de ${measures(of)}`,
    back: (n, of) => `De vuelta a las materias primas según ${n} de ${measures(of)}`,
    mixed: (toward, back, of) =>
      `Resultado mixto: de ${measures(of)}, ${toward} hacia la tecnología y ${back} de vuelta a las materias primas`,
    none: (of) => `Sin cambio claro en ninguna de ${measures(of)}`,
    'too-little': 'Los datos no alcanzan para decirlo',
  },
  onlyWithLargest: (verdict) => `${verdict}, pero solo si se cuenta el mayor compromiso`,
  short: {
    toward: 'hacia la tecnología',
    back: 'de vuelta a las materias primas',
    mixed: 'mixto',
    none: 'sin cambio claro',
    'too-little': 'faltan datos',
  },
  lately: (verdict) => `Los últimos cinco años completos frente a los cinco anteriores: ${verdict}.`,
  inside: (verdict) => verdict.charAt(0).toLowerCase() + verdict.slice(1),

  rests: {
    on: (list) => `Se basa en ${list}.`,
    onRecord: (list) =>
      `Registrado en los años comparados: ${list}. Harían falta dos fuentes con diez registros en cada mitad.`,
    nothing: 'No hay nada registrado en los años comparados.',
    finance: (format, n, without) =>
      without === 0
        ? count(format, n, 'compromiso', 'compromisos')
        : `${count(format, n, 'compromiso', 'compromisos')} (${format.number(without)} sin monto)`,
    investment: (format, n) => count(format, n, 'inversión', 'inversiones'),
    construction: (format, n) => count(format, n, 'contrato de construcción', 'contratos de construcción'),
    events: (format, n) => count(format, n, 'hecho', 'hechos'),
    restrictions: (format, n) => count(format, n, 'restricción', 'restricciones'),
  },
  robust: {
    changes: (record, verdict) => `Sin el mayor compromiso (${record}) sería: ${verdict}.`,
    stays: (record) => `Sin el mayor compromiso (${record}) no cambia.`,
    record: (country, year, sector, amount) => `${country}, ${year}, ${sector}, ${amount} de 2021`,
    deals: 'De las operaciones solo se conocen sumas: no se puede probar cuánto decide una sola.',
    classifiedStays: 'Dejar fuera «otros» no cambia nada.',
    classifiedChanges: (verdict) => `Si se deja fuera «otros» sería: ${verdict}.`,
  },

  table: {
    long: 'Lo que dice cada medida: la primera mitad frente a la segunda',
    lately: 'Lo que dice cada medida: los últimos cinco años completos frente a los cinco anteriores',
    measure: 'Medida',
    offer: 'Tecnología',
    commodities: 'Materias primas',
    says: 'Apunta a',
    change: (before, after) => `${before} → ${after}`,
    spans: (before, after) => `${before}, ${after}`,
    records: (format, before, after) => `${format.number(before)} y ${format.number(after)} registros`,
  },
  says: {
    toward: 'tecnología',
    back: 'materias primas',
    neither: 'ninguna',
    'few-records': 'pocos registros',
    'few-amounts': 'pocos montos',
  },

  measures: {
    'finance-amount': 'Financiamiento, monto',
    'finance-count': 'Financiamiento, compromisos',
    investment: 'Inversiones, monto',
    construction: 'Construcción, monto',
    events: 'Hechos de acercamiento a China',
    restrictions: 'Hechos que terminan o restringen',
  },
  units: {
    'finance-amount': 'compromisos con lugar conocido, US$ constantes de 2021',
    'finance-count': 'número de compromisos con lugar conocido',
    investment: 'operaciones de US$ 100 millones o más, US$ nominales',
    construction: 'operaciones de US$ 100 millones o más, US$ nominales',
    events: 'número de hechos fechados',
    restrictions: 'número de prohibiciones, suspensiones, cancelaciones y disputas',
  },
  chart: {
    show: 'Ver los pesos por período',
    hide: 'Ocultar los pesos por período',
    told: (name, offer, commodities) => `${name}: tecnología ${offer}, materias primas ${commodities}`,
    few: (name, format, before, after) =>
      `${name}: ${format.number(before)} y ${format.number(after)} registros, muy pocos para comparar`,
    fewAmounts: (name) => `${name}: muy pocos registros tienen monto para comparar`,
    apart: (name, format, n) => `${name}: ${format.number(n)} en total, aparte y sin peso en el resultado`,
    subtitle: (unit, from, to) => `% de cada período de cinco años, ${unit}, ${from}–${to}`,
    compared: (before, after) => `El título compara ${before} con ${after}.`,
    counts: (list) => `Registros: ${list}.`,
    count: (period, format, n) => `${period}: ${format.number(n)}`,
    countWithAmount: (period, format, n, withAmount) =>
      `${period}: ${format.number(n)} (${format.number(withAmount)} con monto)`,
    ends: (period, year) =>
      `${period} no es un período completo y no se compara: la fuente termina en ${year}.`,
    open: (period) => `${period} sigue abierto y no se compara.`,
    before: (period, year) => `${period} no se compara: los hechos se recogen desde ${year}.`,
    cut: (period) => `${period} queda recortado por los años elegidos.`,
    amounts: 'Los porcentajes son de los montos conocidos.',
    stages: 'Las etapas de un proyecto son hechos distintos. Los montos de los hechos nunca se suman.',
    neutral: (format, n) =>
      format.plural(n) === 'one'
        ? `${format.number(n)} hecho que no apunta en ninguna dirección queda fuera.`
        : `${format.number(n)} hechos que no apuntan en ninguna dirección quedan fuera.`,
    noAmount: (format, n) => (n === 1 ? '1 registro, sin monto' : `${format.number(n)} registros, sin monto`),
    share: (share, of) => `${share} (${of})`,
    none: (names) => `Nada registrado: ${names}.`,
    columns: {
      period: 'Período',
      from: 'Desde',
      to: 'Hasta',
      group: 'Grupo',
      amount: 'Millones de US$',
      share: '% del total',
      ofThree: '% de los tres grupos',
      offerOfThree: 'Tecnología, de los tres grupos',
      commoditiesOfThree: 'Materias primas, de los tres grupos',
      records: 'Registros',
      withAmount: 'Con monto',
    },
  },

  filters: {
    classes: (format, n) =>
      format.plural(n) === 'one'
        ? `Solo ${format.number(n)} país de las clases elegidas, también en el resultado.`
        : `Solo los ${format.number(n)} países de las clases elegidas, también en el resultado.`,
    years: (from, to) =>
      `Las barras muestran ${from}–${to}, como se eligió; el resultado compara períodos completos y no cambia.`,
    ignored:
      'Los filtros por sector, tipo y estado no se aplican aquí: la pregunta es cómo se reparte el total.',
    noCountries: 'Ningún país es de las clases elegidas.',
  },

  countries: {
    title: (told, of) => `País por país: algo puede decirse de ${told} de ${of}; de los demás faltan datos`,
    subtitle: 'Resultados según la misma regla, y los registros del atlas, todos los años',
    columns: {
      country: 'País',
      long: 'Dos mitades',
      lately: 'Últimos años',
      finance: 'Compromisos',
      investment: 'Inversiones',
      construction: 'Construcción',
      events: 'Hechos',
    },
    onlyWithLargest: 'solo con el mayor compromiso',
    note: 'Compromisos, operaciones y hechos se superponen y nunca se suman. Los hechos incluyen los que restringen y los que no apuntan en ninguna dirección.',
  },

  trade: {
    heading: '¿Y el comercio?',
    away: (name, first, from, last, to) =>
      `${name}: menos materias primas. ${first} de las exportaciones clasificadas a China en ${from}, ${last} en ${to}.`,
    deeper: (name, first, from, last, to) =>
      `${name}: más materias primas. ${first} de las exportaciones clasificadas a China en ${from}, ${last} en ${to}.`,
    same: (name, first, from, last, to) =>
      `${name}: tantas materias primas como antes. ${first} de las exportaciones clasificadas a China en ${from}, ${last} en ${to}.`,
    littleClassified: (name, least) =>
      `${name}: no puede decirse, porque en algunos años solo se clasifica ${least} de las exportaciones a China.`,
    unknown: (name) =>
      `${name}: ninguna fuente detalla las exportaciones a China lo suficiente para distinguir materias primas de tecnología.`,
    others: 'De los demás países ninguna fuente detalla lo suficiente las exportaciones a China.',
    link: (name) => `Comercio de ${name}`,
  },

  how: {
    summary: 'Cómo leer esto',
    measure:
      'Una medida apunta a la tecnología cuando el peso de lo digital, las renovables y los vehículos eléctricos sube al menos diez puntos porcentuales y el de las materias primas baja; a las materias primas en el caso inverso; si no, a ninguna. Los pesos son del total, con «otros».',
    enough:
      'Una medida solo se compara con diez registros en cada lapso, porque con menos uno solo podría moverla diez puntos; los montos, solo si al menos la mitad de los registros los tiene.',
    verdict:
      'El resultado exige dos fuentes que coincidan y ninguna que contradiga. El financiamiento por monto y por número son los mismos compromisos: una sola fuente. Mixto significa que solo una fuente se mueve o que se contradicen.',
    periods:
      'Solo se comparan períodos completos de cinco años: la primera mitad de los períodos de una fuente con la segunda y, aparte, el último con el anterior. Las fuentes cubren años distintos.',
    limits:
      'No dice por qué cambian los pesos ni cómo resultan los proyectos. El financiamiento abarca solo compromisos con lugar conocido. Las operaciones empiezan en US$ 100 millones. Los hechos se recogen a mano, y lo que se busca se encuentra más. Las renovables incluyen represas hidroeléctricas, que reúnen la mayor parte del financiamiento del sector.',
    apart: 'Financiamiento, inversiones, construcción y hechos se superponen y nunca se suman.',
  },
  placed: (placed, all, share) =>
    `El financiamiento cuenta los ${placed} compromisos de ${all} con lugar conocido, ${share} del monto.`,
  failed: 'No se pudieron cargar los registros que responden a esta pregunta.',
};
