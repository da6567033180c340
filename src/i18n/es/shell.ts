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
    why: {
      offline: 'No hubo respuesta: puede faltar la conexión.',
      missing: 'El servidor no tiene el archivo.',
      broken: 'El archivo llegó incompleto.',
      'other-version': 'El archivo es de otra versión del sitio; recargar la página puede ayudar.',
      'wrong-shape': 'El archivo no contiene lo que debería.',
      unknown: 'No se conoce la causa.',
    },
  },
  footer: 'Cifras de fuentes públicas; posturas a partir de hechos fechados y con fuente.',
};
