export type * from './Answer'
export { answerText } from './answerText'
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
export { isSameAnswer } from './isSameAnswer'
export {
  type AnswersReading,
  type CellRow,
  type FoundCell,
  findCell,
  foldId,
  indexDoubt,
  isBlank,
  LOOSE_OPTIONS,
  type LooseOptions,
  looseCount,
  readAnswers,
  toRows,
} from './loose'
export type { NormalAnswer, NormalAnswers } from './NormalAnswer'
export { readAnswer, type StrictReading } from './readAnswer'
export { readStrict, type StrictAnswers } from './readStrict'
export { countsOf, weigh } from './weigh'
