import type { Words } from '../words';

export const link: Words['link'] = {
  copy: {
    action: 'Copiar enlace',
    copied: 'Enlace copiado',
    byHand: 'El navegador no permite que la página copie. Seleccione el enlace y cópielo:',
    close: 'Cerrar',
  },
  notices: {
    label: 'Sobre este enlace',
    dismiss: 'Descartar',
    more: (count) => `y ${count} más`,
  },
  issues: {
    'unknown-country': (value) =>
      `Este enlace menciona «${value}», que el atlas no incluye; se muestra toda la región.`,
    'several-countries': (value) =>
      `Este enlace menciona varios países («${value}») donde va uno solo; se muestra toda la región.`,
    'unknown-page': (value) => `El atlas no tiene la página «${value}».`,
    undecodable: (value) => `Una parte de este enlace, «${value}», no se pudo leer y se dejó de lado.`,
    'too-long': () => 'Lo que sigue al «?» en este enlace es demasiado largo para leerlo y se dejó de lado.',
    'unknown-sector': (value) => `Este enlace menciona el sector «${value}», que no existe; se dejó de lado.`,
    'unknown-class': (value) => `Este enlace menciona la clase «${value}», que no existe; se dejó de lado.`,
    'unknown-measure': (value) =>
      `Este enlace pide que el mapa muestre «${value}», lo que no es posible; muestra la postura.`,
    'unknown-tab': (value) =>
      `Este enlace menciona la pestaña «${value}», que no existe; se muestra la primera.`,
    'bad-year': (value) => `Este enlace pide el año «${value}», que no está cubierto; se muestra el último.`,
    'bad-from': (value) =>
      `Este enlace compara con el año «${value}», que no tiene posturas; se usa el año habitual.`,
    'bad-row': (value) =>
      `Este enlace señala la evidencia «${value}», que no es de la página mostrada; no se marca ninguna.`,
    'unknown-kind': (value) =>
      `Este enlace nombra un tipo de registro «${value}» que el atlas no tiene; se dejó de lado.`,
    'unknown-status': (value) =>
      `Este enlace nombra un estado «${value}» que el atlas no tiene; se dejó de lado.`,
    'bad-years': (value) =>
      `Este enlace pide los años «${value}», que no son un período que el atlas cubra; se muestran todos.`,
    'bad-record': (value) =>
      `Este enlace nombra un registro «${value}», que no es un identificador de registro; no se abrió ninguno.`,
    'bad-shock': (value) =>
      `Este enlace mueve un precio con «${value}», que no es una materia prima con un porcentaje entero de −100 a 300 o un mes; ese movimiento se dejó de lado.`,
    'bad-choice': (field) => `Este enlace indica «${field}», que no es una de las opciones; se dejó de lado.`,
    'unknown-component': (value) =>
      `Este enlace pide el componente «${value}», que el modelo de posturas no tiene; se muestran todos.`,
    'unknown-weight': (value) =>
      `Este enlace cambia el peso de «${value}», que el modelo de posturas no tiene; se dejó de lado.`,
    'bad-weight': (component, value) =>
      `Este enlace multiplica el peso de «${component}» por «${value}»; se admite de 0 a 3 en pasos de 0,05, así que queda el peso publicado.`,
    'bad-half-life': (value) =>
      `Este enlace fija la vida media en «${value}»; se admiten de 1 a 20 años enteros, así que queda la publicada.`,
    'repeated-field': (field) => `Este enlace indica «${field}» más de una vez; solo cuenta la primera.`,
    'unknown-field': (value, meant) =>
      `Este enlace tiene un campo «${value}», que el atlas no conoce (quizá se trate de «${meant}»); se dejó de lado.`,
    'not-yet': (field) =>
      `Este enlace usa «${field}» de una forma que el atlas aún no ofrece; se dejó de lado.`,
    'older-data': () =>
      'Este enlace se hizo con otra versión de los datos; las cifras que se muestran son las actuales.',
  },
};
