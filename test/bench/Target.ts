/** A target that was set before the library was written, and what became of it. */
export interface Target {
  readonly quantity: string
  readonly target: string
  readonly figure: string
  /** null where the library has nothing that it could be measured on. */
  readonly isMet: boolean | null
  readonly remark: string
}
