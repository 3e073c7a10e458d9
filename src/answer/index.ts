export type * from './Answer'
export { contradictionsIn } from './contradictions'
export { extremeAnswer } from './extremeAnswer'
export {
  type ChoiceForm,
  type Form,
  type Forms,
  formsOf,
  type IndexForm,
  type RatioForm,
  type ShareForm,
} from './forms'
export { type AnswersReading, type CellRow, LOOSE_OPTIONS, type LooseOptions, readAnswers, toRows } from './loose'
export type { NormalAnswer, NormalAnswers } from './NormalAnswer'
export { readStrict, type StrictAnswers, type StrictReading } from './readStrict'
export { countsOf, weigh } from './weigh'
