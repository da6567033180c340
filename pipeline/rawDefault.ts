/** Where the raw files are unless `--raw` says otherwise, seen from the repository. */
export const RAW_DEFAULT = '../shared/data';
