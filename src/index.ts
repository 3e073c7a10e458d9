export type {
  Answer,
  AnswersOf,
  AnswersReading,
  AreaIdOf,
  CellRow,
  ConventionsOf,
  CountsAnswer,
  IndexAnswer,
  LongMean,
  LooseOptions,
  NodeIdOf,
  NormalAnswer,
  PartialAnswersOf,
  PercentAnswer,
  PointsAnswer,
  PredicateIdOf,
  RatioAnswer,
  ShareAnswer,
  SurveyMean,
} from './answer'
export { readAnswers, toRows } from './answer'
export { type IsoDate, isIsoDate } from './calendar'
export type { CriterionResult, HeldPredicateResult, PointsCriterionResult } from './determine'
export type {
  AreaResult,
  Assumption,
  Determination,
  Difference,
  EvaluateOptions,
  Evaluation,
  GroupResult,
  PartialOptions,
  Plan,
  Progress,
  QuestionResult,
  SafeEvaluation,
  Score,
  Status,
  Unanswered,
} from './evaluate'
export { compile, evaluate, safeEvaluate } from './evaluate'
export type { BoundsResult, CriterionBounds, PredicateBounds, Range, Verification } from './explain'
export { bounds, verify } from './explain'
export type { ActionPlan, PrioritiesResult, PriorityCost, PriorityOptions, PriorityStep } from './improve'
export { actionPlan, priorities } from './improve'
export type { DecimalText } from './input'
export type {
  KawasanDetermination,
  KawasanInput,
  KawasanResult,
  KawasanUnit,
  UnitsCriterionResult,
  UnitVerdict,
} from './kawasan'
export { determineKawasan } from './kawasan'
export type { MonitoringInput, MonitoringResult, RevocationInput, RevocationResult } from './monitoring'
export { determineRevocation, monitorPredicate } from './monitoring'
export type { IppCategory, IppCategoryResult, IppForm, IppResult, Pekppp, PekpppBand, PekpppPart } from './pekppp'
export { definePekppp, ippCategory, ippIndex } from './pekppp'
export type { Failure, ProfileResult, ProfileRow, ProfileUnit, RecapResult, RecapUnit } from './profile'
export { profile, recap } from './profile'
export type { CsvOptions, Report, ReportNote, ReportOptions, ReportVerdict } from './report'
export { report, tableToMarkdown, toCsv, toMarkdown } from './report'
export type {
  AnswerKind,
  Area,
  Basis,
  Category,
  CategoryIdOf,
  Checked,
  ChoiceKind,
  Cited,
  Combine,
  ConclusionRule,
  ConditionLevel,
  ConditionRule,
  Convention,
  ConventionTaken,
  Count,
  CountCheck,
  CriterionRule,
  DeadlineCondition,
  ElapsedCondition,
  EveryAreaCriterion,
  FactCondition,
  GradeCondition,
  GradeConversion,
  GradeScale,
  Group,
  GroupLevel,
  HeldCondition,
  HeldPredicateCriterion,
  IndexKind,
  InstansiKind,
  KawasanKind,
  KawasanPredicate,
  KawasanRole,
  KawasanRules,
  KeyOf,
  MinimumGrades,
  MonitoringRules,
  OptionValue,
  PercentCondition,
  PointsCriterion,
  Predicate,
  PreEvaluationCheck,
  PreliminaryCondition,
  ProfileRules,
  Question,
  Ratio,
  RatioKind,
  Recommendation,
  ReportRule,
  RevocationBarCondition,
  RevocationGround,
  Rubric,
  RubricKeys,
  RubricOf,
  RubricReference,
  RuleOptions,
  ShareKind,
  Source,
  StageId,
  StageRules,
  Subject,
  SubmissionRules,
  SurveyConductor,
  SurveyRule,
  SurveyRules,
  Variant,
  VariantIdOf,
  VariantMinimum,
} from './rubric'
export { defineRubric, withVariants } from './rubric'
export type {
  CheckResult,
  ConclusionInput,
  ConclusionResult,
  HeldPredicate,
  Overruled,
  PreEvaluationInput,
  PreEvaluationResult,
  QuotedScore,
  RecommendationResult,
  StageAnswers,
  StageResult,
  StagesResult,
  UnitInput,
  UnitResult,
} from './stages'
export { conclude, determineUnit, evaluateStages, preEvaluate } from './stages'
export type {
  ConditionResult,
  ConditionStatus,
  Fact,
  GradeFact,
  LettersInput,
  PercentFact,
  Submission,
  SubmissionLetters,
  SubmissionResult,
} from './submission'
export { checkSubmission, submissionLetters } from './submission'
export type {
  Composition,
  ElementResult,
  Respondent,
  SkmConversion,
  SurveyAnswer,
  SurveyIdOf,
  SurveyInput,
  SurveyResult,
} from './survey'
export { indexFromSkm, skmFromIndex, surveyIndex } from './survey'
export type {
  ColumnType,
  Issue,
  IssueCode,
  IssueParams,
  IssuePath,
  Locale,
  LocalizedText,
  Safely,
  Table,
  TableColumn,
  TableRow,
} from './text'
export { AnswersError, InputError, IssuesError, OptionsError, RubricError, safely } from './text'
