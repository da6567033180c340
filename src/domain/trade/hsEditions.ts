/**
 * What editions of the Harmonized System did to codes beyond renumbering them (renumbered codes are one series in the bundle
 * already). Read from the texts of the headings, not taken over from a correlation table, and kept to the codes that the
 * lists of the bundle hold; in which editions each code stands is checked against UNCTAD's table of codes by edition.
 */

/**
 * Codes that a later edition emptied into several others, so that their end is no fall: telephones, chips, solar cells with
 * diodes, panels of screens (the code goes on for what little else stood under it), lamps.
 */
export const ENDED = new Set(['hs6 852520', 'hs6 854221', 'hs6 854140', 'hs6 901380', 'hs6 940540']);
export const isEnded = (code: string): boolean => ENDED.has(code);

/** Codes that came with a later edition, with those their goods stood under before: a start is a rise only where none of these was large. */
export const BEGUN: Readonly<Record<string, readonly string[]>> = {
  'hs6 380893': ['hs6 380830'],
  'hs6 851713': ['hs6 852520'],
  'hs6 851762': ['hs6 851750', 'hs6 852520'],
  'hs6 851779': ['hs6 851790', 'hs6 852990'],
  'hs6 852411': ['hs6 901380', 'hs6 852990'],
  'hs6 852491': ['hs6 901380', 'hs6 852990'],
  'hs6 854143': ['hs6 854140'],
  'hs6 854231': ['hs6 854221'],
  'hs6 854232': ['hs6 854221'],
  'hs6 870360': ['hs6 870322', 'hs6 870323', 'hs6 870324', 'hs6 870390'],
  'hs6 870380': ['hs6 870390'],
};
export const codesBefore = (code: string): readonly string[] => BEGUN[code] ?? [];
