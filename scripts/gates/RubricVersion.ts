/** One state of the data of a rubric, of PEKPPP or of a layout. */
export interface RubricVersion {
  readonly id: string
  readonly version: string
  /** Of the data, as `dataHash` makes it. */
  readonly sha256: string
}
