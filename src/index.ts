export { compile, evaluate, safeEvaluate } from './evaluate'
export { defineRubric } from './rubric'
export { AnswersError, OptionsError, RubricError } from './text'
