import { type Group, type Question, questionsOf, type Rubric } from '../../../src/rubric'
import type { GivenAnswers } from '../handWritten'
import { minimaOf } from '../minima'
import { loadPeer } from './loadPeer'
import type { Peer } from './Peer'

type Cell = string | number | null
type Place = { readonly sheet: number; readonly row: number; readonly col: number }

/** What is used of HyperFormula. */
interface Workbook {
  getSheetId(name: string): number | undefined
  getCellValue(place: Place): unknown
  setCellContents(place: Place, cells: Cell | readonly (readonly Cell[])[]): unknown
  batch(change: () => void): unknown
}
interface Module {
  readonly HyperFormula: {
    buildFromSheets(
      sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
      options: Readonly<Record<string, unknown>>,
    ): Workbook
  }
}

/** Columns: id, up to four cells that are filled in, value, points. */
const [ANSWER, VALUE, POINTS] = ['B', 'F', 'G']
const WIDTH = 4

/** The rows of the LKE as a form has them: a group, then what is below it; at the end the minima. */
function formOf(rubric: Rubric) {
  const tables = new Map<string, string>()
  const options: Cell[][] = []
  for (const [name, kind] of Object.entries(rubric.answerKinds)) {
    if (kind.type !== 'choice') continue
    const first = options.length + 1
    for (const [option, { value }] of Object.entries(kind.options)) options.push([option, Number(value)])
    tables.set(name, `Nilai!$A$${first}:$B$${options.length}`)
  }

  const rowOf = new Map<string, number>()
  const add = (node: Group | Question): void => {
    rowOf.set(node.id, rowOf.size + 1)
    if (node.level !== 'question') node.children.forEach(add)
  }
  rubric.components.forEach(add)
  const cell = (column: string, id: string) => `${column}${rowOf.get(id)}`

  const valueOfQuestion = ({ id, kind: name, ratio }: Question): string => {
    const kind = rubric.answerKinds[name]
    if (kind?.type === 'choice') return `=VLOOKUP(${cell(ANSWER, id)},${tables.get(name)},2,FALSE())`
    if (kind?.type === 'index') return `=${cell(ANSWER, id)}/${kind.maximum}`
    const counts = ratio?.counts.map((count) => count.id) ?? []
    const cells = (ids: readonly string[] = []) => ids.map((one) => cell('BCDE'.charAt(counts.indexOf(one)), id))
    const part = [cells(ratio?.part.add).join('+'), ...cells(ratio?.part.subtract)].join('-')
    return `=MAX(0,MIN(1,(${part})/(${cells(ratio?.whole.add).join('+')})))`
  }
  const rows: Cell[][] = []
  const write = (node: Group | Question): void => {
    const row: Cell[] = [node.id, null, null, null, null]
    rows.push(row)
    if (node.level === 'question') {
      row.push(valueOfQuestion(node), node.weight === undefined ? null : `=${cell(VALUE, node.id)}*${node.weight}`)
      return
    }
    const ids = node.children.map((child) => child.id)
    if (node.combine === 'mean')
      row.push(
        `=AVERAGE(${cell(VALUE, ids[0] ?? '')}:${cell(VALUE, ids.at(-1) ?? '')})`,
        `=F${rows.length}*${node.weight}`,
      )
    else row.push(null, `=${ids.map((id) => cell(POINTS, id)).join('+')}`)
    node.children.forEach(write)
  }
  rubric.components.forEach(write)
  for (const { predicate, nodes, figure } of minimaOf(rubric))
    rows.push([
      predicate,
      null,
      null,
      null,
      null,
      null,
      `=(${nodes.map((id) => cell(POINTS, id)).join('+')})>=${figure}`,
    ])
  return { options, rows, rowOf }
}

/** The LKE as a sheet of formulas in HyperFormula, without its history for undo, which would cost seven times as much. */
export async function hyperformula(rubric: Rubric) {
  const { HyperFormula } = await loadPeer<Module>('hyperformula')
  const { options, rows, rowOf } = formOf(rubric)
  const book = HyperFormula.buildFromSheets({ Nilai: options, LKE: rows }, { licenseKey: 'gpl-v3', undoLimit: 0 })
  const sheet = book.getSheetId('LKE') ?? -1
  const questions = questionsOf(rubric).map(({ id, kind, ratio }) => {
    const counts = ratio?.counts.map((count) => count.id)
    return { id, kind: rubric.answerKinds[kind], counts, place: { sheet, row: (rowOf.get(id) ?? 0) - 1, col: 1 } }
  })
  const minima = rows.flatMap((_, row) => (row < rowOf.size ? [] : [{ sheet, row, col: WIDTH + 2 }]))
  const read = () => minima.map((place) => book.getCellValue(place) === true)

  const fill = (answers: GivenAnswers) => {
    for (const { id, counts, place } of questions) {
      const answer = answers[id]
      if (counts)
        book.setCellContents(place, [counts.map((count) => (answer as Record<string, number>)[count] ?? null)])
      else book.setCellContents(place, answer as string)
    }
  }
  const choices = questions.flatMap(({ place, kind }) =>
    kind?.type === 'choice' ? [{ place, letters: Object.keys(kind.options) }] : [],
  )
  const peer: Peer = {
    score(answers) {
      book.batch(() => fill(answers))
      return read()
    },
  }
  return {
    ...peer,
    /** Changes one choice after another and reads the verdicts. */
    change(index: number): readonly boolean[] {
      const { place, letters } = choices[index % choices.length] as (typeof choices)[number]
      book.setCellContents(place, letters[(index * 7) % letters.length] ?? null)
      return read()
    },
  }
}
