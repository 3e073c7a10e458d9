import { cellsOf, questionsOf, type Rubric } from '../rubric'
import { type Issue, type IssueCode, type IssuePath, issue, type Locale, suggester } from '../text'
import { foldHeading } from './foldHeading'
import type { Layout } from './Layout'

/** Lists what is used more than once, at the place of its repetition. */
function repeated<T>(uses: readonly (readonly [used: T, path: IssuePath])[]): readonly (readonly [T, IssuePath])[] {
  const seen = new Set<T>()
  return uses.filter(([used]) => seen.has(used) || !seen.add(used))
}

/** Lists everything in which a layout of the right shape does not fit a rubric. */
export function checkLayout(rubric: Rubric, layout: Layout, locale: Locale): readonly Issue[] {
  const { items, totals, shares, fields, table } = layout
  const sheets = Object.entries(layout.sheets)
  const issues: Issue[] = []
  const tell = (code: IssueCode, path: IssuePath, words: Parameters<typeof issue>[2]) =>
    issues.push(issue(code, path, words, locale))
  const unique = (uses: readonly (readonly [string | number, IssuePath])[]) => {
    for (const [id, path] of repeated(uses)) tell('rubric_duplicate_id', path, { id })
  }
  if (layout.rubric !== rubric.id) {
    tell('layout_other_rubric', ['rubric'], { id: layout.id, given: layout.rubric, rubric: rubric.id })
  }

  const cells = cellsOf(rubric)
  const counts = new Set(cells.filter(({ count }) => count !== undefined).map(({ id }) => id))
  const ratios = new Set(questionsOf(rubric).flatMap(({ id, ratio }) => (ratio ? [id] : [])))
  const known = new Set(cells.map(({ id }) => id))
  const refer = (to: string, among: ReadonlySet<string>, path: IssuePath, suggest: (text: string) => string | null) => {
    if (among.has(to)) return
    tell('rubric_unknown_reference', path, { id: path.join('.'), reference: to, closest: suggest(to) })
  }
  const suggestCell = suggester(known)
  items.forEach(({ cell }, index) => {
    refer(cell, known, ['items', index, 'cell'], suggestCell)
  })
  unique(items.map(({ id }, index) => [id, ['items', index, 'id']]))
  unique(items.map(({ cell }, index) => [cell, ['items', index, 'cell']]))
  const placed = new Set(items.map(({ cell }) => cell))
  for (const { id } of cells) if (!placed.has(id)) tell('layout_missing_cell', ['items'], { cell: id })

  const suggestCount = suggester(counts)
  totals.forEach(({ of }, index) => {
    of.forEach((cell, at) => {
      refer(cell, counts, ['totals', index, 'of', at], suggestCount)
    })
    unique(of.map((cell, at) => [cell, ['totals', index, 'of', at]]))
  })
  const suggestRatio = suggester(ratios)
  shares.forEach(({ question }, index) => {
    refer(question, ratios, ['shares', index, 'question'], suggestRatio)
  })
  unique(shares.map(({ question }, index) => [question, ['shares', index, 'question']]))

  for (const numbering of new Set(sheets.map(([, { rows }]) => rows))) {
    const uses: (readonly [number, IssuePath])[] = []
    const place = (rows: Readonly<Record<string, number | readonly number[]>>, path: IssuePath) => {
      const own = Object.hasOwn(rows, numbering) ? rows[numbering] : undefined
      if (own === undefined) tell('layout_missing_row', path, { rows: numbering })
      else for (const row of [own].flat()) uses.push([row, [...path, numbering]])
    }
    items.forEach(({ rows }, index) => {
      place(rows, ['items', index, 'rows'])
    })
    totals.forEach(({ rows }, index) => {
      place(rows, ['totals', index, 'rows'])
    })
    shares.forEach(({ rows }, index) => {
      place(rows, ['shares', index, 'rows'])
    })
    for (const [row, path] of repeated(uses)) tell('layout_row_taken', path, { row, rows: numbering })
  }
  for (const [id, { columns }] of sheets) {
    unique(Object.entries(columns).map(([role, column]) => [column, ['sheets', id, 'columns', role]]))
  }
  unique(sheets.map(([id, { name }]) => [name, ['sheets', id, 'name']]))
  unique(Object.entries(fields).map(([role, name]) => [name, ['fields', role]]))
  const headings = [...Object.entries(table.headings), ['others', table.others] as const]
  unique(
    headings.flatMap(([role, words]) =>
      words.map((word, at) => [
        foldHeading(word),
        role === 'others' ? ['table', role, at] : ['table', 'headings', role, at],
      ]),
    ),
  )
  return issues
}
