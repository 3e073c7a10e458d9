import type { Rubric } from '../../rubric'
import { type Form, type Forms, formsOf } from '../forms'

/** Which part of a question's answer a cell holds. */
export interface CellPlace {
  readonly form: Form
  /** `answer` for the question itself (of a ratio: its percentage), else the name of a count, `sum` or `count`. */
  readonly part: string
  /** Place among all cells, in rubric order. */
  readonly place: number
}

/** The cells of a rubric, by their exact ids and by their folded ones. */
export interface CellIds {
  readonly exact: ReadonlyMap<string, CellPlace>
  /** Exact id by folded id; null where two ids fold to the same. */
  readonly folded: ReadonlyMap<string, string | null>
}

/** Longer ids are no cell of an LKE. */
export const MAX_ID = 200

/** Folds an id as forms and databases spell it: any case, and `_`, `-` or space for a point. */
export function foldId(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '.')
}

function partsOf(form: Form): readonly string[] {
  if (form.type === 'ratio') return form.counts
  if (form.type === 'index') return ['sum', 'count']
  return form.type === 'share' && form.weight !== null ? ['points'] : []
}

/** Lists every id under which a part of an answer may come. */
function cellIds(forms: Forms): CellIds {
  const exact = new Map<string, CellPlace>()
  const add = (id: string, form: Form, part: string) => exact.set(id, { form, part, place: exact.size })
  for (const form of forms.list) {
    add(form.id, form, 'answer')
    for (const part of partsOf(form)) add(`${form.id}.${part}`, form, part)
    if (form.type === 'ratio' || form.type === 'share') add(`${form.id}.percent`, form, 'percent')
  }
  const folded = new Map<string, string | null>()
  for (const id of exact.keys()) folded.set(foldId(id), folded.has(foldId(id)) ? null : id)
  return { exact, folded }
}

const derived = new WeakMap<Rubric, CellIds>()

/** The cells of a rubric, listed once for as long as the rubric object lives. */
export function cellIdsOf(rubric: Rubric): CellIds {
  const known = derived.get(rubric)
  if (known) return known
  const fresh = cellIds(formsOf(rubric))
  derived.set(rubric, fresh)
  return fresh
}
