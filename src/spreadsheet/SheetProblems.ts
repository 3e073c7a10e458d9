import { type IssueCode, issue } from '../text'
import { LOCALE } from './LOCALE'

/** More problems than a person would read in the note on one cell. */
const MAX_SHOWN = 20

/** The problems of one call of a spreadsheet function. */
export interface SheetProblems {
  /** Adds a problem in words from the catalogue. */
  add(code: IssueCode, words: Parameters<typeof issue>[2]): void
  /** Adds a problem of one row of a range. */
  atRow(row: number, problem: string): void
  /** Returns every problem in one text of bounded length; null when there is none. */
  text(): string | null
  /** Throws when there is any problem: the sheet shows the text of the error on the cell. */
  require(): void
}

/** Starts the list of problems of one call. */
export function sheetProblems(): SheetProblems {
  const general: string[] = []
  const byRow: { readonly row: number; readonly text: string }[] = []
  const inWords: (...words: Parameters<SheetProblems['add']>) => string = (code, words) => {
    const { message, suggestion } = issue(code, [], words, LOCALE)
    return suggestion === undefined ? message : `${message} ${suggestion}`
  }
  const text = () => {
    const rows = [...byRow].sort((a, b) => a.row - b.row).map((one) => one.text)
    const all = [...general, ...rows]
    if (all.length === 0) return null
    const more = all.length - MAX_SHOWN
    const rest = more > 0 ? [inWords('sheet_more_problems', { count: more })] : []
    return [...all.slice(0, MAX_SHOWN), ...rest].join('\n')
  }
  return {
    add: (code, words) => void general.push(inWords(code, words)),
    atRow: (row, problem) => void byRow.push({ row, text: `Baris ${row}: ${problem}` }),
    text,
    require() {
      const found = text()
      if (found !== null) throw new Error(found)
    },
  }
}
