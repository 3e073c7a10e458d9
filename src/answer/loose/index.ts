export { LOOSE_OPTIONS, type LooseOptions } from './LooseOptions'
export { type AnswersReading, readAnswers } from './readAnswers'
export { type CellRow, toRows } from './toRows'
