/** The sheets, in order. */
export const SHEETS = { cover: 'Petunjuk', lke: 'LKE', result: 'Hasil', answers: 'Jawaban' } as const

/** Whose answers stand where: visible columns, and hidden ones to the right of them. */
export const SIDES = [
  {
    id: 'unit',
    label: 'Unit',
    answer: 'K',
    points: 'L',
    percent: 'M',
    /** The answer as read, what it counts as (`-` blank, `!` not readable), its units, and 1 where they are not whole. */
    read: 'T',
    state: 'U',
    units: 'V',
    broken: 'W',
    /** The column of the sheet of answers that may be pasted in, and the one to copy out. */
    pastedIn: 'K',
    copiedOut: 'S',
  },
  {
    id: 'tpi',
    label: 'TPI',
    answer: 'N',
    points: 'O',
    percent: 'P',
    read: 'X',
    state: 'Y',
    units: 'Z',
    broken: 'AA',
    pastedIn: 'N',
    copiedOut: 'T',
  },
] as const

export type Side = (typeof SIDES)[number]

/** The other columns of the sheet LKE, those of Lampiran III among them. */
export const LKE = {
  id: 'A',
  /** One column a level: component, aspect, area, indicator, question. */
  levels: ['B', 'C', 'D', 'E', 'F'],
  text: 'G',
  weight: 'H',
  explanation: 'I',
  choices: 'J',
  unitNote: 'Q',
  evidence: 'R',
  tpiNote: 'S',
} as const

/** A cell of another sheet. */
export const on = (sheet: string, column: string, row: number) => `${sheet}!$${column}$${row}`
