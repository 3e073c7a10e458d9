import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { PlainAnswers } from './compact'

/** A readable vector, as the JSON files hold them. */
export interface Vector {
  readonly id: string
  readonly answers: PlainAnswers
  readonly options: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
}

interface Reference {
  readonly id: string
  readonly version: string
}

/** What stands at the head of every file of the corpus. */
export interface Head {
  readonly format: string
  readonly about: string
  readonly origin: string
  readonly rubric: Reference
}

const bytesOf = (file: string) => readFileSync(new URL(file, import.meta.url))

/** Reads a file of readable vectors. */
export function readVectors(file: string): Head & { readonly vectors: readonly Vector[] } {
  return JSON.parse(bytesOf(file).toString('utf8')) as Head & { readonly vectors: readonly Vector[] }
}

/** Reads a file of compact lines: its head, then one line a vector. */
export function readLines<Line>(file: string): {
  readonly head: Head & { readonly questions: readonly string[]; readonly count: number }
  readonly lines: readonly Line[]
} {
  const [head, ...lines] = gunzipSync(bytesOf(file)).toString('utf8').trimEnd().split('\n')
  return {
    head: JSON.parse(head ?? '') as Head & { questions: readonly string[]; count: number },
    lines: lines.map((line) => JSON.parse(line) as Line),
  }
}
