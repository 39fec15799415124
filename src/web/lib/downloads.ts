/** What is asked of events or standings in; the files that it can be had as out. */
import { apiUrl, type Params } from '../api.js';

/** A file to take along. */
export interface Download {
  readonly kind: 'JSON' | 'CSV' | 'Parquet';
  readonly href: string;
  /** The name it is kept under. */
  readonly file: string;
}

/** An answer of the API as it is. */
export function jsonFile(path: string, params: Params, name: string): Download {
  return { kind: 'JSON', href: apiUrl(path, params), file: `${name}.json` };
}

/** Events or standings as tables, every page in one. */
export function tableFiles(of: 'events' | 'standings', params: Params, name: string): Download[] {
  return [
    { kind: 'CSV', href: apiUrl(`${of}.csv`, params), file: `${name}.csv` },
    { kind: 'Parquet', href: apiUrl(`${of}.parquet`, params), file: `${name}.parquet` },
  ];
}
