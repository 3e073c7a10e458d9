import { type Checked, type Rubric, requireChecked } from '../rubric'
import { RubricError } from '../text'
import { checkLayout } from './checkLayout'
import type { Layout, LayoutItem, LayoutTotal } from './Layout'

/** What a row of a sheet is. */
export type RowMeaning =
  | { readonly type: 'item'; readonly item: LayoutItem }
  | { readonly type: 'total'; readonly total: LayoutTotal }
  | { readonly type: 'share'; readonly question: string }

/** A layout turned round: from what another system names to what the rubric does. */
export interface Places {
  readonly byId: ReadonlyMap<number, LayoutItem>
  readonly byCell: ReadonlyMap<string, LayoutItem>
  /** By the numbering of rows, then by row. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, RowMeaning>>
}

const derived = new WeakMap<Rubric, WeakMap<Layout, Places>>()

function derivePlaces({ items, totals, shares, sheets }: Layout): Places {
  const numberings = new Set(Object.values(sheets).map(({ rows }) => rows))
  const rows = [...numberings].map((numbering) => {
    const meanings: (readonly [number, RowMeaning])[] = [
      ...items.map((item) => [item.rows[numbering] as number, { type: 'item', item }] as const),
      ...totals.map((total) => [total.rows[numbering] as number, { type: 'total', total }] as const),
      ...shares.flatMap(({ question, rows: own }) =>
        (own[numbering] as readonly number[]).map((row) => [row, { type: 'share', question }] as const),
      ),
    ]
    return [numbering, new Map(meanings)] as const
  })
  return {
    byId: new Map(items.map((item) => [item.id, item])),
    byCell: new Map(items.map((item) => [item.cell, item])),
    rows: new Map(rows),
  }
}

/**
 * Turns a layout round, once for as long as it and its rubric live.
 *
 * @throws RubricError when one of the two was not checked, or the layout is that of another rubric.
 */
export function placesOf(rubric: Rubric & Checked, layout: Layout & Checked): Places {
  requireChecked(rubric)
  requireChecked(layout, 'zona-integritas.layout.v1')
  const known = derived.get(rubric)?.get(layout)
  if (known) return known
  // Checked against some rubric, which need not be this one.
  const problems = checkLayout(rubric, layout, 'id')
  if (problems.length > 0) throw new RubricError(problems)
  const places = derivePlaces(layout)
  const layouts = derived.get(rubric) ?? new WeakMap<Layout, Places>()
  derived.set(rubric, layouts.set(layout, places))
  return places
}
