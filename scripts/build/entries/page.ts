export { permenpanrb90_2021 } from '../../../src/generated/permenpanrb-90-2021'
export {
  AnswersError,
  compile,
  evaluate,
  IssuesError,
  OptionsError,
  RubricError,
  readAnswers,
  safeEvaluate,
  toRows,
} from '../../../src/index'
