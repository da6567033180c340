import type { LateWords } from '../../../i18n/lateWords';

export const method: LateWords['method'] = {
  heading: 'Cómo se calcula una postura',
  lead: 'Cada clase del mapa se puede rastrear hasta hechos con fecha y fuente, volver a calcular a mano y discutir. Esta página dice cómo.',
  contents: 'En esta página',
  sections: {
    framework: 'El marco',
    axes: 'Dos ejes, nunca uno',
    components: 'Componentes, niveles y pesos',
    rules: 'Reglas',
    classes: 'De los ejes a la clase',
    gate: 'La condición previa',
    example: 'Un ejemplo resuelto',
    certainty: 'Cuánta certeza',
    comparison: 'Junto a otras medidas',
    limits: 'Lo que no dice',
    versions: 'Versiones del modelo',
    cite: 'Citar, comprobar, corregir',
  },

  framework: {
    text: 'La medida sigue la obra de referencia sobre indicadores compuestos, que pide un marco explícito, datos con fuente, pesos a la vista, un análisis de incertidumbre, una comparación con otras medidas y que todo se pueda desarmar.',
    handbook:
      'OCDE y Comisión Europea (JRC): Handbook on Constructing Composite Indicators. Methodology and User Guide (2008)',
    facts:
      'Se apoya en dos cosas: hechos con fecha sobre lo que hizo un gobierno, cada uno en una fila y con una fuente; y el peso de China en el comercio de bienes del país.',
  },

  axes: {
    engagement: 'El compromiso es aquello con lo que un gobierno se ha ligado a China.',
    guardedness: 'La cautela es lo que le ha puesto enfrente, o comprometido con otros.',
    why: 'Un gobierno puede hacer las dos cosas a la vez. Un solo número las promediaría y ocultaría justo lo que importa saber.',
    mean: 'Cada eje va de 0 a 100. Es la media ponderada de sus componentes, cada uno entre 0 y 1, por 100. Un componente sin datos queda fuera de ambas sumas.',
    formula: 'eje = 100 × Σ (peso × valor) / Σ peso',
  },

  components: {
    intro:
      'Un nivel dice cuánto avanza un acto dentro de su componente, de 0 a 1. Pesos y niveles son juicios hechos a la vista: en «Cuánta certeza» se muestra cuánto depende de ellos, y cualquiera puede cambiarlos.',
    weightOnly: (weight) => `peso ${weight}`,
    weight: (weight, sharePct) => `peso ${weight}, ${sharePct} del eje`,
    code: 'Hecho',
    level: 'Nivel',
    raisesOnly: 'solo sube',
    measure: (mean, window, full) =>
      `Peso de China en el comercio de bienes, media de los últimos ${mean} años con datos entre los ${window} hasta la fecha; 1 desde ${full}.`,
    why: {
      partnership:
        'El nombre de la asociación es como ambos gobiernos acordaron llamar a su vínculo. Los nombres tienen rango en la práctica, se anuncian en la cúspide y rara vez se deshacen; por eso es de los componentes de más peso.',
      belt_and_road:
        'Sumarse es una decisión pública de un gobierno, y salir también. Un plan de articulación sin sumarse cuenta la mitad, una declaración de apoyo menos, y ninguno resta a una firma.',
      free_trade:
        'Un tratado obliga a los sucesores y cuesta abandonarlo. Negociar cuenta como paso en el camino; lo alcanzado no se pierde si las tratativas se estancan.',
      economic_ties:
        'El comercio es el lazo que más cuesta cortar y el único que se mide igual en todas partes. Es lo que más pesa en su eje, pero no basta para hacer una clase: depende de la geología y la demanda tanto como de la política.',
      institutions:
        'Ser miembro del BRICS y de los bancos que China lidera o fundó es una decisión formal. Obliga menos que un tratado con la propia China, así que pesa menos.',
      contacts:
        'Las visitas entre líderes y la presencia en el foro muestran hacia dónde va la atención. Son frecuentes: cada una suma algo menos que la anterior, y todas se atenúan.',
      political_support:
        'Los votos y firmas sobre derechos, la posición de una sola China y las iniciativas chinas cuestan poco dinero, pero se notan en Pekín y en otras capitales.',
      openness:
        'Admitir empresas chinas en redes, seguridad, puertos y grandes proyectos es una decisión sobre la dependencia. Aquí cuenta el acto del gobierno, no el éxito de la empresa.',
      swap_line:
        'Un intercambio de monedas entre bancos centrales es una red de seguridad en tiempos difíciles. Pocos países lo tienen, así que pesa poco.',
      visa: 'Las exenciones de visa se conceden y se suspenden con facilidad: una señal pequeña, con un peso pequeño.',
      exit_or_refusal:
        'Salir, declinar o deshacer es el no más claro. Se atenúa, porque un gobierno posterior hereda la salida, pero no siempre la voluntad.',
      restrictions:
        'Los vetos, límites y revisiones en telecomunicaciones, seguridad, puertos, proyectos, préstamos, visas y votos son lo que un gobierno pone por sí mismo; por eso pesan más en este eje, junto con los compromisos con otros.',
      trade_defence:
        'Los aranceles y cuotas a las importaciones de China protegen una industria más de lo que toman partido; de ahí el peso más bajo de este eje.',
      us_alignment:
        'Los acuerdos con Estados Unidos que atañen a China comprometen al gobierno con otro. Se suman; cada uno cuenta desde que se firma o se integra.',
    },
  },

  rules: {
    intro:
      'Cada componente convierte sus filas, fechadas hasta el día, en un valor según una de estas reglas.',
    names: {
      'in-force': 'Vigente',
      highest: 'El más alto hasta ahora',
      'sum-once': 'Suma, cada uno una vez',
      'sum-capped': 'Suma',
      saturating: 'Se acumula, con efecto decreciente',
      decaying: 'Se atenúa',
      measure: 'Medido',
    },
    texts: {
      'in-force':
        'El nivel de la última fila que cambia el estado. Una fila que dice «en esa fecha era así» puede subirlo, nunca bajarlo.',
      highest: 'El nivel más alto alcanzado.',
      'sum-once': 'La suma de los niveles de los hechos distintos, cada uno una sola vez, como máximo 1.',
      'sum-capped': 'La suma de los niveles de todas las filas, como máximo 1.',
      saturating: 'Cada acto nuevo suma algo menos, y todos se atenúan con la edad.',
      decaying: 'El acto más fuerte una vez atenuado.',
      measure: 'Un porcentaje medido sobre aquel con el que el componente está pleno, como máximo 1.',
    },
    formulas: {
      'in-force': 'nivel del último cambio de estado',
      highest: 'max(nivel)',
      'sum-once': 'min(1; Σ nivel de cada hecho distinto)',
      'sum-capped': 'min(1; Σ nivel)',
      saturating: '1 − exp(−Σ nivel × 0,5^(edad / vida media))',
      decaying: 'max(nivel × 0,5^(edad / vida media))',
      measure: 'min(1; porcentaje / porcentaje pleno)',
    },
    dates: (halfLife) =>
      `La edad va en años; la vida media es de ${halfLife} años. Una fecha sin mes cuenta desde el 1 de enero; sin día, desde el 15.`,
  },

  classes: {
    cuts: (eMid, eHigh, gMid, gHigh) =>
      `El compromiso se corta en ${eMid} y ${eHigh}; la cautela, en ${gMid} y ${gHigh}. Un valor justo en el corte pertenece a la banda superior.`,
    matrix: 'Clase según las bandas de ambos ejes',
    low: 'bajo',
    mid: 'medio',
    high: 'alto',
  },

  gate: {
    text: 'Antes de todo está el reconocimiento. Un gobierno que reconoce a Taipéi no tiene relaciones formales con Pekín ni clase según los ejes, haya hecho lo que haya hecho. Si no consta ningún reconocimiento, el país queda sin evaluar.',
    dates: (first) =>
      `Las posturas se muestran desde ${first}: antes la evidencia son solo hitos. La postura de un año es la del 31 de diciembre; la última, la del día siguiente a la última fila.`,
  },

  example: {
    intro: (name, date) =>
      `${name} al ${date}, de las filas a la clase. Las cifras las calcula en esta página la misma función que colorea el mapa; aquí van redondeadas, en las sumas no.`,
    noRows: 'Ninguna fila: 0',
    noData: 'Sin cifra: fuera de ambas sumas',
    value: (value) => `valor ${value}`,
    replaced: 'ya no vigente',
    same: 'dice lo mismo',
    share: (pct, years) => `Peso de China en el comercio de bienes: ${pct}, media de ${years}`,
    gate: (code, date) => `Reconocimiento: ${code}, ${date}. Deciden los ejes.`,
    classOf: (engagement, eBand, guardedness, gBand, cls) =>
      `El compromiso, ${engagement}, es ${eBand}; la cautela, ${guardedness}, es de nivel ${gBand}: ${cls}.`,
    sure: (pct, certainty, rows) =>
      `El ${pct} de las simulaciones termina en esta clase (${certainty}); se apoya en ${rows} filas.`,
    failed: 'No se cargaron las filas del ejemplo',
  },

  certainty: {
    draws: (draws) =>
      `Todo se calcula ${draws} veces con una semilla fija, de modo que cualquiera obtiene las mismas simulaciones. Cada simulación cambia al azar:`,
    weights: (low, high) => `cada peso, multiplicado por un número entre ${low} y ${high}`,
    halfLife: (years) => `la vida media: ${years} años`,
    fullAt: (shares) => `el peso comercial con el que ese componente está pleno: ${shares}`,
    bands: (points) => `cada uno de los cuatro cortes, hasta ${points} puntos hacia arriba o hacia abajo`,
    keep: (pct) => `la evidencia: cada fila se conserva con una probabilidad del ${pct}`,
    range:
      'El rango junto a un eje va del percentil 5 al 95 de las simulaciones. La estabilidad de una clase es la parte de las simulaciones que termina en ella.',
    words: (firm, likely) =>
      `Firme desde el ${firm}, probable desde el ${likely}, incierta por debajo. El reconocimiento es cuestión de registro y no se simula.`,
    thin: (rows) =>
      `Con menos de ${rows} filas la página dice pocos hechos, digan lo que digan las simulaciones: silencio no es calma.`,
  },

  comparison: {
    intro:
      'Correlaciones de rangos (ρ de Spearman, de −1 a 1) entre las posturas y tres medidas ajenas. Cada medida está orientada de modo que más signifique más cerca de China, y se compara con la postura de su mismo año. Miden otras cosas (votos, opinión y exposición), así que coincidir no prueba y discrepar no refuta.',
    caption: 'Correlaciones de rangos de las posturas con otras medidas',
    measure: 'Medida',
    n: 'Países',
    years: 'Año',
    difference: 'Compromiso menos cautela',
    names: {
      'unga-distance': 'Votos en la Asamblea General de las Naciones Unidas',
      'pew-latest': 'Opinión favorable de China, última ronda',
      'pew-wide': 'Opinión favorable de China, última ronda con más países',
      'china-index-2022': 'China Index 2022',
      'china-index-2024': 'China Index 2024',
    },
    about: {
      'unga-distance':
        'Cercanía del punto ideal al de China (Bailey, Strezhnev y Voeten). Los votos abarcan toda la agenda mundial, y la mayoría de los países de la región vota cerca de China en casi toda ella.',
      'pew-latest':
        'Parte de la población con opinión favorable (Pew Research Center, que no responde por este uso). Lo que piensa la gente, no lo que hacen los gobiernos.',
      'pew-wide': 'La misma pregunta algunos años antes, cuando se consultó a más países de la región.',
      'china-index-2022':
        'Rango por exposición a la influencia (Doublethink Lab), en lo que las páginas lo nombran. Hasta dónde llega la influencia, no dónde está un gobierno.',
      'china-index-2024': 'El mismo índice dos años después, para los rangos que las páginas nombran.',
    },
    says: {
      engagement: {
        positive: (strength) =>
          `Los gobiernos más ligados a China también están más cerca en esta medida (${strength}).`,
        negative: (strength) =>
          `Los gobiernos más ligados a China están más lejos en esta medida (${strength}).`,
        none: 'Cuán ligado está un gobierno a China no dice casi nada de esta medida.',
      },
      guardedness: {
        positive: (strength) =>
          `Los gobiernos más cautelosos están en ella más cerca de China (${strength}).`,
        negative: (strength) =>
          `Los gobiernos más cautelosos están en ella más lejos de China (${strength}).`,
        none: 'Cuán cauteloso es un gobierno no dice casi nada de ella.',
      },
    },
    strength: { weak: 'relación débil', moderate: 'relación moderada', strong: 'relación fuerte' },
    tooFew: (n) => `Con ${n} países esto no dice nada en ningún sentido; se muestra para no omitir nada.`,
    compared: (names) => `Comparados: ${names}.`,
    withoutAxes: (names) => `Fuera, sin clase según los ejes ese año: ${names}.`,
    noFigure: (names) => `Sin cifra ese año: ${names}.`,
    absent: 'Sin orden de un lado, o muy pocos países para una cifra',
    sources: 'Licencias y direcciones están en Fuentes.',
    failed: 'No se cargó la comparación',
  },

  limits: {
    formal:
      'Los compromisos formales sobreviven a los gobiernos. Una firma sigue contando cuando ya no hay voluntad detrás.',
    reported:
      'De los países grandes se informa más, así que su evidencia es más completa. Un cero de una isla pequeña es en parte silencio.',
    acts: 'Solo cuentan los actos que constan: falta lo que se acuerda en privado o hacen por su cuenta empresas y provincias.',
    judgement: 'Pesos y niveles son juicios. Otra elección razonable haría cruzar un corte a algunos países.',
    opinion: 'Una postura no es opinión pública ni amistad, ni un veredicto sobre lo que está bien.',
    early: 'Los códigos se ajustan mejor a los años desde la Franja y la Ruta que a los anteriores.',
    end: (date) => `No incluye nada posterior al ${date}.`,
  },

  versions: {
    current: (version) => `El sitio muestra la versión ${version} del modelo.`,
    changes: { '1.0': 'El primer modelo publicado.' },
    policy:
      'Un cambio de pesos, niveles, códigos o cortes hace una versión nueva y figura aquí con lo que cambió. La evidencia nueva hace una versión nueva de los datos, no del modelo.',
  },

  cite: {
    citation: (title, model, data, address) =>
      `Vaivén: ${title}. Modelo de posturas ${model}, versión de los datos ${data}. ${address}`,
    title: 'la postura de América Latina y el Caribe ante China',
    evidence: 'Descargar la evidencia (CSV)',
    model: 'Descargar las posturas por año (CSV)',
    components: 'Descargar los valores de los componentes (CSV)',
    guide: 'Cómo agregar, corregir o disputar una fila (guía para colaborar)',
    inEnglish: 'en inglés',
    sources: 'Todas las fuentes y tablas',
  },
};
