/** The version of the data bundle this page was built on: the folder its files are in, and `v` in full links. */
export const DATA_VERSION: string = __DATA_VERSION__;
