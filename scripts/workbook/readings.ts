import { fractionOfDecimal } from '../../src/exact'
import { MAX_COUNT } from '../../src/input'
import { type ChoiceKind, type IndexKind, type Question, questionsOf, type Rubric, scaleOf } from '../../src/rubric'

/** Digits that a spreadsheet keeps as they are, with room to spare. */
const DIGITS = 12
/** The longest index: one digit, a separator and 20 decimals. */
const MAX_INDEX_LENGTH = 22

/** Pasted from pages and documents; its code is no letter everywhere, so it stands in the formula itself. */
const NO_BREAK_SPACE = '\u00a0'
/** The text of a cell without the space around it and in capitals; `!` for a cell that holds an error. */
export const trimmed = (cell: string) => `UPPER(TRIM(SUBSTITUTE(${cell},"${NO_BREAK_SPACE}"," ")))`
export const textOf = (cell: string) => `IFERROR(${trimmed(cell)},"!")`

/** Holds where a text is digits alone: no separators, signs or exponents, which a spreadsheet would read by its language. */
const isDigits = (text: string) => `TEXT(VALUE("1"&${text}),"0")="1"&${text}`

/** What a choice counts as, in steps of its value; `-` when blank, `!` when it is no option. */
export function choiceState(kind: ChoiceKind, steps: (value: string) => number, cell: string, text: string): string {
  const options = Object.entries(kind.options)
  const named = options.reduceRight(
    (rest, [name, { value }]) => `IF(${text}="${name.toUpperCase()}",${steps(value)},${rest})`,
    '"!"',
  )
  const [best, worst, ...others] = options
  const logical =
    best && worst && others.length === 0
      ? `IF(ISLOGICAL(${cell}),IF(${cell},${steps(best[1].value)},${steps(worst[1].value)}),${named})`
      : named
  return `IF(${text}="","-",${logical})`
}

/** What a count counts as: a whole number, typed or pasted as text. */
export function countState(cell: string, text: string): string {
  const fits = (number: string) => `AND(${number}>=0,${number}<=${MAX_COUNT})`
  const typed = `IF(AND(${cell}=INT(${cell}),${fits(cell)}),${cell},"!")`
  const pasted = `IF(IFERROR(${isDigits(text)},FALSE),IF(${fits(`VALUE(${text})`)},VALUE(${text}),"!"),"!")`
  return `IF(${text}="","-",IF(ISLOGICAL(${cell}),"!",IF(ISNUMBER(${cell}),${typed},${pasted})))`
}

/** The number in a survey cell, with a decimal comma or point in a text whatever the language of the spreadsheet. */
export function indexRead(cell: string): string {
  const text = trimmed(cell)
  // In two halves, each of which a spreadsheet turns into a number and back without loss.
  const decimals = `MID(${text},3,${DIGITS})`
  const more = `MID(${text},${3 + DIGITS},${DIGITS})`
  const separated = `AND(LEN(${text})>2,LEN(${text})<=${MAX_INDEX_LENGTH},OR(MID(${text},2,1)=",",MID(${text},2,1)="."))`
  const isFigure = `AND(OR(LEN(${text})=1,${separated}),${isDigits(`LEFT(${text},1)`)},${isDigits(decimals)},${isDigits(more)})`
  const rest = `VALUE("0"&${more})/10^MAX(0,LEN(${text})-2)`
  const figure = `VALUE(LEFT(${text},1)&${decimals})/10^LEN(${decimals})+${rest}`
  const number = `IF(ISNUMBER(${cell}),${cell},IF(${isFigure},${figure},"!"))`
  return `IFERROR(IF(${text}="","",IF(ISLOGICAL(${cell}),"!",${number})),"!")`
}

/** Minutes of a day: a spreadsheet keeps a time as a fraction of a day. */
const MINUTES = 1440

/**
 * What a survey index counts as. One between 0 and 1 is a mistyped time, and so is one of more than two decimals that is a whole
 * number of minutes: 88.30 becomes 88 hours and 30 minutes, 3.6875 days, where a point divides hours from minutes.
 */
export function indexState({ maximum }: IndexKind, read: string): string {
  const inRange = `OR(${read}=0,AND(${read}>=1,${read}<=${maximum}))`
  const time = `AND(ABS(${read}*${MINUTES}-ROUND(${read}*${MINUTES},0))<0.00001,ABS(${read}-ROUND(${read},2))>0.00001)`
  return `IF(${read}="","-",IF(ISNUMBER(${read}),IF(AND(${inRange},NOT(${time})),${read},"!"),"!"))`
}

/** Holds while a survey cell has the form of an index, whatever the language of the spreadsheet; short enough for a validation. */
export const indexForm = (cell: string, maximum: string) =>
  `AND(ISNUMBER(VALUE(SUBSTITUTE(SUBSTITUTE(${cell},",",""),".",""))),VALUE(LEFT(${cell},1))<=${maximum},OR(LEN(${cell})=1,MID(${cell},2,1)=",",MID(${cell},2,1)="."))`

/** The letters or words that a question takes. */
export function choicesOf(rubric: Rubric, { kind, ratio }: Question): string {
  const found = rubric.answerKinds[kind]
  if (ratio) return '%'
  return found?.type === 'choice'
    ? Object.keys(found.options).join('/')
    : `0-${found?.type === 'index' ? found.maximum : ''}`
}

/** The kind of a question; a workbook takes choices, surveys and ratios. */
export function kindOf(rubric: Rubric, question: Question) {
  const kind = rubric.answerKinds[question.kind]
  if (!kind || kind.type === 'share') throw new Error(`The workbook cannot ask for ${question.id}`)
  return kind
}

export const cellCount = (rubric: Rubric) =>
  questionsOf(rubric).reduce((all, { ratio }) => all + (ratio?.counts.length ?? 1), 0)

/** Decimals of an index at which its units are still whole. */
const EXACT_DECIMALS = 3

/** Holds where an index has so many decimals that its double may not be it. */
export const hasFineDecimals = (cell: string, read: string) =>
  `OR(${read}<>ROUND(${read},${EXACT_DECIMALS}),LEN(${trimmed(cell)})>${2 + DIGITS})`

/** Steps of a value on the scale of choices. */
export function stepsOf(rubric: Rubric, value: string): number {
  const { numerator, denominator } = fractionOfDecimal(value)
  return Number((numerator * scaleOf(rubric).valueSteps) / denominator)
}
