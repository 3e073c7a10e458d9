import { readFileSync } from 'node:fs'
import { readVectors } from '../../../test/golden/corpus/files'
import { rubric10, rubric90 } from './rubrics'

/** Answers on a minimum or a hair below it, which ways of computing in use get wrong. */
interface BoundaryCase {
  readonly target: string
  readonly answers: Readonly<Record<string, unknown>>
}

const FILES = [
  { file: 'example.json', rubric: rubric90 },
  { file: 'options.json', rubric: rubric90 },
  { file: 'ties.json', rubric: rubric90 },
  { file: 'permenpanrb-10-2019.json', rubric: rubric10 },
] as const

/** The readable vectors of the golden corpus, each with its rubric. */
export function corpusVectors() {
  return FILES.flatMap(({ file, rubric }) => readVectors(file).vectors.map((vector) => ({ file, rubric, ...vector })))
}

/** The boundary cases, each with the options that it assumes. */
export function boundaryVectors() {
  const text = readFileSync(new URL('../../../test/golden/boundary-cases.json', import.meta.url), 'utf8')
  const { cases } = JSON.parse(text) as { readonly cases: readonly BoundaryCase[] }
  return cases.map(({ target, answers }) => ({ answers, options: { heldPredicate: target === 'WBBM' ? 'WBK' : null } }))
}
