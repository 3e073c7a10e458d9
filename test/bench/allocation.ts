import { library, permenpanrb90_2021 as rubric } from './built'
import type { Figure } from './Figure'
import { quantile, took } from './measure'
import { set } from './sets'

const plan = library.compile(rubric)
const score = (index: number) => plan.score(set(index) as never)

function heapUsed(): number {
  return process.memoryUsage().heapUsed
}

function collect(): void {
  const { gc } = globalThis
  if (!gc) throw new Error('run with --expose-gc')
  gc()
}

/** Bytes that one `plan.score` allocates: the growth of the heap over calls too few to fill it, median of many times. */
function bytesAllocated(): number {
  const CALLS = 1000
  const found = Array.from({ length: 61 }, () => {
    collect()
    const before = heapUsed()
    for (let index = 0; index < CALLS; index++) took(score(index))
    return (heapUsed() - before) / CALLS
  })
  return Math.round(quantile(found, 0.5))
}

/** Bytes that one kept outcome of `plan.score` holds, beside the answers of the caller. */
function bytesRetained(): number {
  const KEPT = 50_000
  const found = Array.from({ length: 5 }, () => {
    collect()
    const before = heapUsed()
    const kept = Array.from({ length: KEPT }, (_, index) => score(index))
    collect()
    return (heapUsed() - before) / kept.length
  })
  return Math.round(quantile(found, 0.5))
}

/** What `plan.score` takes of memory. */
export const memory = (): readonly Figure[] => [
  { name: 'allocated by one plan.score', value: bytesAllocated(), unit: 'B', limit: 768 },
  { name: 'held by one kept outcome of plan.score', value: bytesRetained(), unit: 'B', limit: 512 },
]
