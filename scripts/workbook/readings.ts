import { type ChoiceKind, type IndexKind, type Question, questionsOf, type Rubric } from '../../src/rubric'

/** The greatest count that an LKE takes. */
const MAX_COUNT = 1_000_000_000
/** Digits of a survey index that doubles hold exactly with room to spare. */
const MAX_INDEX_LENGTH = 14

/** The text of a cell without the space around it and in capitals; `!` for a cell that holds an error. */
const trimmed = (cell: string) => `UPPER(TRIM(SUBSTITUTE(${cell},CHAR(160)," ")))`
export const textOf = (cell: string) => `IFERROR(${trimmed(cell)},"!")`

/** Tells whether a text is a whole number as it would be printed: no separators, signs or exponents. */
const isPlain = (text: string) => `IFERROR(TEXT(VALUE(${text}),"0")=${text},FALSE)`

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
  const pasted = `IF(${isPlain(text)},IF(${fits(`VALUE(${text})`)},VALUE(${text}),"!"),"!")`
  return `IF(${text}="","-",IF(ISNUMBER(${cell}),${typed},${pasted}))`
}

/** The number in a survey cell, with a decimal comma or point in a text whatever the language of the spreadsheet. */
export function indexRead(cell: string): string {
  const text = trimmed(cell)
  const decimals = `MID(${text},3,${MAX_INDEX_LENGTH})`
  const separated = `AND(LEN(${text})>2,LEN(${text})<=${MAX_INDEX_LENGTH},OR(MID(${text},2,1)=",",MID(${text},2,1)="."))`
  const isFigure = `AND(OR(LEN(${text})=1,${separated}),TEXT(VALUE("1"&${decimals}),"0")="1"&${decimals},TEXT(VALUE(LEFT(${text},1)),"0")=LEFT(${text},1))`
  const figure = `VALUE(LEFT(${text},1)&${decimals})/10^MAX(0,LEN(${text})-2)`
  return `IFERROR(IF(${text}="","",IF(ISNUMBER(${cell}),${cell},IF(${isFigure},${figure},"!"))),"!")`
}

/** What a survey index counts as; one between 0 and 1 is a mistyped time. */
export function indexState({ maximum }: IndexKind, read: string): string {
  return `IF(${read}="","-",IF(ISNUMBER(${read}),IF(OR(${read}=0,AND(${read}>=1,${read}<=${maximum})),${read},"!"),"!"))`
}

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
