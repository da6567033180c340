import type { Words } from '../../../i18n/words';

const contextCodes: Words['evidence']['contextCodes'] = {
  'belt_and_road.not_member': 'Fuera de la Franja y la Ruta en esa fecha',
  'contacts.diplomatic_message': 'Mensaje diplomático o gesto de cortesía',
  'contacts.forum_delegate': 'Delegado de rango inferior a ministro en el foro China-CELAC',
  'debt.context': 'Sobre la deuda con China',
  'institutions.brics_invited': 'Invitación a los BRICS',
  'institutions.context': 'Sobre una institución compartida',
  'political.rights_abstained': 'Abstención en una votación sobre derechos humanos en China',
  'port_control.context': 'Sobre el control de un puerto',
  'recognition.context': 'Sobre el reconocimiento',
  'recognition.taipei_reaffirmed': 'Lazos con Taipéi reafirmados',
  'security_technology.context': 'Sobre tecnología de seguridad',
  'telecom.context': 'Sobre telecomunicaciones',
  'trade_defence.context': 'Sobre defensa comercial',
  'us_alignment.context': 'Sobre los lazos con Estados Unidos',
};

export const evidence: Words['evidence'] = {
  contextCodes,
  lead: (counting, all, date) =>
    `${counting} de ${all} hechos registrados cuentan al ${date}, del más reciente al más antiguo.`,
  pointsAre:
    'Los puntos son lo que un eje retrocedería si faltara solo este hecho y todo lo demás siguiera igual: los hechos que se suplen entre sí muestran 0, y los puntos no suman el eje.',
  gateTaipei:
    'Ese día este gobierno reconoce a Taipéi: el reconocimiento decide la clase y los puntos no la cambian.',
  gateNone: 'No consta reconocimiento ese día: no hay clase y los puntos no la cambian.',
  beforeStart: (first) =>
    `Las posturas empiezan en ${first}; estos puntos son los que el modelo daría ese día.`,
  direction: { toward: 'Hacia China', away: 'Lejos de China', context: 'Contexto' },
  tier: {
    official: 'fuente oficial',
    press_or_research: 'prensa o investigación',
    state_media_or_mirror: 'medio estatal o copia',
    aggregator_or_partisan: 'agregador o sitio partidista',
  },
  confidence: { high: 'confianza alta', medium: 'confianza media', low: 'confianza baja' },
  verified: 'verificado en la página de la fuente',
  unverified: 'sin verificar',
  asOfStatus: 'así era en esa fecha, no empezó entonces',
  sourceDate: (date) => `fuente de ${date}`,
  today: (component, points, axis) => `${component}: ${points} en ${axis}`,
  axisIn: { engagement: 'compromiso', guardedness: 'cautela' },
  nothing: {
    superseded: 'reemplazado por',
    outweighed: 'pesa más:',
    repeated: 'lo dice también:',
    full: 'el componente está completo sin este hecho',
    faded: 'su efecto se ha desvanecido',
    'level-zero': 'su nivel es 0 y nada estaba vigente',
    'no-weight': 'el componente no tiene peso',
  },
  gate: {
    decides: 'Decide el reconocimiento: con quién tiene relaciones el gobierno',
    superseded: 'Reconocimiento: reemplazado por',
    repeated: 'Reconocimiento: lo dice también:',
  },
  filters: {
    title: 'Filtrar los hechos',
    component: 'Componente',
    direction: 'Dirección',
    all: 'Todos',
    sector: 'Sector, para toda la página',
    verifiedOnly: 'Solo verificados',
    choice: (name, count) => `${name} (${count})`,
    clear: 'Quitar los filtros',
    sectorNote: (count, n) =>
      count === 1
        ? 'Mientras haya sectores elegidos, queda fuera 1 hecho sin sector.'
        : `Mientras haya sectores elegidos, quedan fuera ${n} hechos sin sector.`,
    shown: (shown, all) => `${shown} de ${all} hechos pasan los filtros.`,
    none: 'Ningún hecho pasa los filtros.',
  },
  aside: {
    title: 'Registrados, pero no cuentan',
    context: 'Contexto: ningún componente del modelo los lee.',
    contextOwn: 'Contexto, o de un componente que usted quitó: nada en su modelo los lee.',
    unverified: 'Sin verificar: su modelo pide solo evidencia verificada.',
    later: (date) => `Posteriores al ${date}, el día mostrado.`,
  },
  row: {
    copy: 'Copiar el enlace a este hecho',
    details: 'Fuente, confianza, enlace',
    outside: 'Se muestra porque el enlace lo nombra; los filtros lo dejarían fuera.',
    unknown: (id) => `Este enlace nombra un hecho ${id} que no consta aquí.`,
  },
  failedTitle: (country) => `No se pudo cargar la evidencia sobre ${country}`,
};
