export const link = {
  copy: {
    action: 'Copy link',
    copied: 'Link copied',
    byHand: 'The browser does not let the page copy. Select the link and copy it:',
    close: 'Close',
  },
  notices: {
    label: 'About this link',
    dismiss: 'Dismiss',
    more: (count: number) => `and ${count} more`,
  },
  /** One sentence a kind: what was wrong, what is shown instead. Values are quoted as they stood in the link. */
  issues: {
    'unknown-country': (value: string) =>
      `This link names “${value}”, which the atlas does not cover; the whole region is shown.`,
    'several-countries': (value: string) =>
      `This link names several countries (“${value}”) where one belongs; the whole region is shown.`,
    'unknown-page': (value: string) => `The atlas has no page “${value}”.`,
    undecodable: (value: string) => `A part of this link, “${value}”, could not be read and was left out.`,
    'too-long': () => 'What follows the “?” in this link is too long to be read and was left out.',
    'unknown-sector': (value: string) =>
      `This link names a sector “${value}”, which does not exist; it was left out.`,
    'unknown-class': (value: string) =>
      `This link names a class “${value}”, which does not exist; it was left out.`,
    'unknown-measure': (value: string) =>
      `This link asks the map to show “${value}”, which it cannot; it shows the stance.`,
    'unknown-tab': (value: string) =>
      `This link names a tab “${value}”, which does not exist; the first one is shown.`,
    'bad-year': (value: string) =>
      `This link asks for the year “${value}”, which is not covered; the latest is shown.`,
    'bad-from': (value: string) =>
      `This link compares with the year “${value}”, which has no stances; the usual year is used.`,
    'bad-row': (value: string) =>
      `This link points to a piece of evidence “${value}”, which is not one of the page shown; none is marked.`,
    'unknown-kind': (value: string) =>
      `This link names a kind of record “${value}”, which the atlas does not have; it was left out.`,
    'unknown-status': (value: string) =>
      `This link names a status “${value}”, which the atlas does not have; it was left out.`,
    'bad-years': (value: string) =>
      `This link asks for the years “${value}”, which are no span the atlas covers; all years are shown.`,
    'bad-record': (value: string) =>
      `This link names a record “${value}”, which is no id of a record; none is open.`,
    'bad-shock': (value: string) =>
      `This link moves a price by “${value}”, which is no commodity with a whole percentage from −100 to 300 or a month; that move was left out.`,
    'bad-choice': (field: string) =>
      `This link says “${field}”, which is not one of the choices; it was left out.`,
    'unknown-component': (value: string) =>
      `This link asks for the component “${value}”, which the stance model does not have; all are shown.`,
    'unknown-weight': (value: string) =>
      `This link changes the weight of “${value}”, which the stance model does not have; it was left out.`,
    'bad-weight': (component: string, value: string) =>
      `This link multiplies the weight of “${component}” by “${value}”; 0 to 3 in steps of 0.05 can be used, so the published weight stays.`,
    'bad-half-life': (value: string) =>
      `This link sets the half-life to “${value}”; 1 to 20 whole years can be used, so the published one stays.`,
    'repeated-field': (field: string) => `This link says “${field}” more than once; only the first counts.`,
    'unknown-field': (value: string, meant: string) =>
      `This link has a field “${value}”, which the atlas does not know (“${meant}” may be meant); it was left out.`,
    'not-yet': (field: string) =>
      `This link uses “${field}” in a way the atlas does not offer yet; it was left out.`,
    'older-data': () =>
      'This link was made on another version of the data; the figures shown are the current ones.',
  },
};
