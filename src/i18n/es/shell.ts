import type { Words } from '../words';

export const shell: Words['shell'] = {
  skipToPanel: 'Saltar el mapa',
  menu: 'Menú',
  table: 'Tabla',
  method: 'Método',
  sources: 'Fuentes',
  map: 'Mapa',
  language: 'Idioma',
  theme: 'Colores',
  themes: { system: 'Auto', light: 'Claro', dark: 'Oscuro' },
  pages: 'Páginas',
  loading: 'Cargando',
  errors: {
    atlas: 'No se pudieron cargar los datos del atlas.',
    atlasStill:
      'La página está tal como se generó: el mapa, sus colores y los enlaces entre países funcionan. Los filtros y la barra de tiempo, no.',
    country: (name) => `No se pudieron cargar los detalles de ${name}.`,
    countryStill: 'El mapa, la clase y los ejes siguen funcionando.',
    chart: 'No se pudo cargar el gráfico; la tabla de abajo tiene los mismos datos.',
    render: 'Esta parte de la página falló.',
    renderStill: 'El resto de la página sigue funcionando.',
    slow: 'La conexión es lenta; esta parte sigue cargando.',
    asBuilt: 'Lo que sigue está tal como se generó la página.',
    reloadedInVain: 'Recargar aún no la ha traído; conviene intentar de nuevo en unos minutos.',
    start: {
      late: 'La conexión es lenta: la página está tal como se generó hasta que llegue el resto. Los enlaces funcionan; los filtros y la barra de tiempo, todavía no.',
      failed:
        'La página no pudo iniciarse y está tal como se generó. Los enlaces funcionan; los filtros y la barra de tiempo, no.',
      notSet: 'Lo que pide el enlace no se ha aplicado: se muestra la vista por defecto de la página.',
      noScript:
        'Sin JavaScript cada página muestra su vista por defecto; los años, filtros y pestañas de un enlace no se aplican.',
    },
    why: {
      offline: 'No hubo respuesta: puede faltar la conexión.',
      timeout: 'No hubo respuesta a tiempo: la conexión es muy lenta o está bloqueada.',
      'server-error': 'El servidor tiene un problema en este momento.',
      busy: 'El servidor recibe demasiadas solicitudes; conviene intentar de nuevo en un minuto.',
      refused: 'El servidor se niega a entregar el archivo.',
      missing: 'El servidor no tiene el archivo.',
      outdated: 'Hay una versión más nueva del atlas y el archivo de esta ya no está.',
      'page-instead': 'En lugar del archivo llegó una página web; quizá la red pide iniciar sesión.',
      broken: 'El archivo llegó incompleto.',
      'other-version': 'El archivo es de otra versión del sitio; recargar la página puede ayudar.',
      'wrong-shape': 'El archivo no contiene lo que debería.',
      unknown: 'No se conoce la causa.',
    },
  },
  footer: 'Cifras de fuentes públicas; posturas a partir de hechos fechados y con fuente.',
};
