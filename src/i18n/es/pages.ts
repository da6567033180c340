import type { Words } from '../words';

export const pages: Words['pages'] = {
  meta: {
    region: {
      title: 'La postura de América Latina y el Caribe ante China',
      description: (countries) =>
        `Un mapa de ${countries} países según su postura ante China, con las razones, el giro del comercio y la cooperación por sector; cada cifra con su fuente.`,
    },
    country: {
      title: (name) => `${name}: postura ante China, comercio y cooperación`,
      description: (name, cls, engagement, guardedness) =>
        `${name}: ${cls}. Compromiso ${engagement}, cautela ${guardedness} de 100. Razones con fecha y fuente, comercio con China y Estados Unidos, cooperación por sector.`,
      descriptionGate: (name, cls) =>
        `${name}: ${cls}. Razones con fecha y fuente, comercio con China y Estados Unidos, cooperación por sector.`,
    },
    table: {
      title: 'Todos los países en una tabla',
      description: 'Clase, ejes, certeza y comercio con China de los 33 países.',
    },
    method: {
      title: 'Método: cómo se calcula una postura',
      description: 'Los dos ejes, sus componentes y pesos, las clases y cuánta certeza hay.',
    },
    sources: {
      title: 'Fuentes, descargas, límites y nombres',
      description: 'Cada fuente con editor, licencia y edición, y las tablas para descargar.',
    },
    sector: {
      title: (name) => `${name} entre América Latina y China`,
      description: (name) =>
        `${name}: quién financia qué y qué inversiones, plantas, contratos, prohibiciones y cancelaciones hay entre China y los 33 países de América Latina y el Caribe, cada dato con su fuente.`,
    },
    notFound: {
      title: 'Página no encontrada',
      description: 'Esta dirección no lleva a ninguna página del atlas.',
    },
  },
  region: {
    lead: (countries, eager, cautious, noTies) =>
      `${countries} gobiernos: con entusiasmo o inclinados a favor, ${eager}; en equilibrio, cautelosos o distantes, ${cautious}; que reconocen a Taipéi, ${noTies}.`,
    asOf: (date) => `Posturas al ${date}`,
    offerTitle: 'Lo que China ofreció en mayo de 2025',
    offerIntro:
      'En la cuarta reunión ministerial del Foro China-CELAC, en Pekín, China ofreció a la región una asociación más allá de las materias primas.',
    offer: {
      'credit-line':
        'Una línea de crédito de 66.000 millones de yuanes, entre US$ 9 y 10 mil millones según el cambio que usó la prensa.',
      'five-programmes':
        'Cinco programas, llamados solidaridad, desarrollo, civilización, paz y conectividad entre los pueblos.',
      'party-invitations': '300 miembros de partidos políticos invitados cada año durante tres años.',
      scholarships:
        '3.500 becas y 10.000 plazas de formación en tres años, con 500 becas para docentes de chino y 300 plazas sobre reducción de la pobreza.',
      'trade-above-500bn':
        'El comercio entre China y la región superó por primera vez los US$ 500 mil millones en 2024, según el discurso de apertura.',
      attendance: 'Asistieron los presidentes de Brasil, Chile y Colombia.',
      declaration: 'Se adoptó la Declaración de Pekín, a diez años del inicio del foro.',
      'action-plan':
        'Se adoptó un plan de acción conjunto para 2025 a 2027, del comercio y las finanzas a la energía, la ciencia y la cultura.',
      'visa-free':
        'Entrada sin visa de hasta 30 días para Argentina, Brasil, Chile, Perú y Uruguay, a prueba del 1 de junio de 2025 al 31 de mayo de 2026.',
      'colombia-belt-road': 'Colombia firmó un plan de cooperación de la Franja y la Ruta.',
      'policy-paper':
        'En diciembre de 2025 siguió un tercer documento de política sobre la región, el primero desde 2016.',
    },
    notBySector: 'No se divide por sector: el filtro no cambia esta lista.',
    onlyChosenClasses: 'Solo aparecen las clases elegidas.',
    standTitle: 'Dónde están los gobiernos',
    standNote: 'Una clase dice lo que un gobierno hizo, no lo que debería hacer.',
  },
  table: {
    heading: 'Todos los países',
    intro: (year) =>
      `Posturas de ${year}. Cada encabezado ordena por su columna; un peso cuya fuente termina antes dice su año.`,
    country: 'País',
    notBySector:
      'Las posturas y los pesos del comercio no se dividen por sector: el filtro no cambia esta tabla.',
    onlyChosenClasses: 'Solo aparecen las clases elegidas.',
    firmness: 'Certeza (simulaciones que coinciden)',
    evidence: 'Evidencia',
    exportShare: (year) => `Exportaciones a China, % (${year})`,
    importShare: (year) => `Importaciones de China, % (${year})`,
  },
  method: {
    components: {
      partnership: 'Nivel de asociación',
      belt_and_road: 'Franja y Ruta',
      free_trade: 'Tratado de libre comercio',
      economic_ties: 'Lazos económicos',
      institutions: 'BRICS y bancos liderados por China',
      contacts: 'Contactos de líderes',
      political_support: 'Apoyo político',
      openness: 'Apertura en telecomunicaciones, seguridad, puertos y proyectos',
      swap_line: 'Intercambio de monedas',
      visa: 'Visas',
      exit_or_refusal: 'Salida o rechazo',
      restrictions: 'Restricciones',
      trade_defence: 'Defensa comercial',
      us_alignment: 'Alineamiento con Estados Unidos',
    },
  },
  sources: {
    heading: 'Fuentes, descargas, límites y nombres',
    sourcesTitle: 'Fuentes',
    publisher: 'Editor',
    licence: 'Licencia',
    vintage: 'Edición',
    aggregatesOnly: 'Solo se publican sumas, como piden sus términos.',
    downloadsTitle: 'Descargas',
    downloadsNote:
      'Las mismas cifras en tablas ordenadas (CSV, UTF-8), descritas en un paquete de datos Frictionless.',
    rows: (n) => `${n} filas`,
    dataPackage: 'Descripción del paquete de datos',
    changesTitle: 'Versión de los datos y cambios',
    version: (version) => `Este sitio muestra la versión ${version} de los datos.`,
    firstVersion:
      'Es la primera versión publicada. Un enlace hecho con otros datos se abre con estos y lo dice.',
    boundariesTitle: 'Límites y nombres',
    boundaries:
      'Las formas son de Natural Earth, simplificadas. Una línea en este mapa no toma posición sobre quién tiene razón. Las líneas punteadas marcan disputas: el Esequibo entre Guyana y Venezuela (Guayana Esequiba en Venezuela), las Islas Malvinas, Falkland Islands en inglés, y la frontera entre Belice y Guatemala.',
    names:
      'Los nombres de países siguen Unicode CLDR. «Taipéi» y «Taiwán» designan al gobierno en Taipéi sin pronunciarse sobre su estatus. Los territorios de ultramar son contexto; el atlas cubre los 33 Estados miembros de la CELAC.',
    loadFailed: 'No se pudo cargar la lista de fuentes.',
  },
  notFound: {
    heading: 'Página no encontrada',
    text: 'Esta dirección no lleva a ninguna página del atlas. El mapa y la búsqueda siguen funcionando.',
    home: 'Al mapa de la región',
  },
};
