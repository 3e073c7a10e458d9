/** What is read of a report of Stryker (mutation-testing-report-schema). */
export interface Report {
  readonly files: Readonly<Record<string, MutatedFile>>
  readonly testFiles?: Readonly<Record<string, { readonly tests: readonly { id: string; name: string }[] }>>
  readonly [other: string]: unknown
}

export interface MutatedFile {
  readonly source: string
  readonly mutants: readonly Mutant[]
  readonly [other: string]: unknown
}

export interface Mutant {
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
  readonly coveredBy?: readonly string[] | undefined
  readonly killedBy?: readonly string[] | undefined
  readonly [other: string]: unknown
}

/** Lines and columns count from 1. */
interface Position {
  readonly line: number
  readonly column: number
}
