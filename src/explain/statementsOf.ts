import { determinationOf, type Evaluation } from '../evaluate'
import { type Issue, type IssueCode, issue, type Locale, shownFigure } from '../text'
import type {
  Alternative,
  Alternatives,
  ExplainedConvention,
  ExplainedWarning,
  Explanation,
  FailingCriterion,
  HeldBack,
  NearestCriteria,
  PredicateChange,
} from './Explanation'

/** The data of an explanation, before it is put into sentences. */
export type Explainable = Omit<Explanation, 'format' | 'rubric' | 'statements' | 'text'>

type Say = (code: IssueCode, path: Issue['path'], words: Parameters<typeof issue>[2]) => Issue

/** Questions named in one sentence. */
const NAMED = 3

/** Puts an explanation into sentences, made from its data alone: the verdict first. */
export function statementsOf(data: Explainable, fresh: Evaluation, locale: Locale): readonly Issue[] {
  const say: Say = (code, path, words) => issue(code, path, words, locale)
  return [
    verdict(data, fresh, say),
    ...data.failing.flatMap((criterion) => failing(criterion, say)),
    ...nearest(data.nearest, say),
    ...data.conventions.flatMap((convention) => ofConvention(convention, say)),
    ...data.warnings.flatMap((warning) => ofWarning(warning, say)),
  ]
}

function verdict({ target, met, scoresMet, failing }: Explainable, fresh: Evaluation, say: Say): Issue {
  const { total, complete, unanswered, options } = fresh
  const code = (): IssueCode => {
    if (met) return complete ? 'target_met' : 'target_met_unfinished'
    if (scoresMet) return complete || options.unanswered !== 'exclude' ? 'target_held_missing' : 'target_undecided'
    return complete ? 'target_not_met' : 'target_not_met_unfinished'
  }
  return say(code(), [target], {
    predicate: target,
    total,
    shownTotal: shownFigure(total),
    unanswered: unanswered.length,
    failing: failing.length,
    criteria: determinationOf(fresh, target).criteria.length,
  })
}

function failing(criterion: FailingCriterion, say: Say): readonly Issue[] {
  const { id, label, actual, required, gap, display, heldBack } = criterion
  if (gap === null) {
    const code = actual === null ? 'held_predicate_lacking' : 'held_predicate_not_enough'
    return [say(code, [id], { label, actual, required })]
  }
  const code = criterion.metOnlyAfterRounding ? 'criterion_met_only_after_rounding' : 'criterion_not_met'
  const shown = {
    shownActual: shownFigure(actual),
    shownRequired: shownFigure(required),
    shownGap: shownFigure(gap, 'up'),
    shownDisplay: { id: display.replace('.', ','), en: display },
  }
  const said = say(code, [id], { label, actual, required, gap, display, ...shown })
  // One alone that holds everything back closes the gap, too: nothing more is to be said of it.
  const closing = heldBack.length < 2 ? [] : heldBack.filter(({ closesGap }) => closesGap)
  return [
    said,
    // What is not met holds points back somewhere: no minimum lies above what its questions are worth.
    say(heldBack.length === 1 ? 'criterion_held_back_by_one' : 'criterion_held_back', [id], {
      label,
      ...named(heldBack),
    }),
    ...(closing.length > 0 ? [say('criterion_closed_by_one', [id], { label, ...named(closing) })] : []),
  ]
}

/** The first few of some questions, with what each holds. */
function named(questions: readonly HeldBack[]) {
  const first = questions.slice(0, NAMED)
  const written = (locale: Locale) => {
    return first.map(({ question, points }) => `${question} (+${shownFigure(points, 'some')[locale]})`).join(', ')
  }
  return {
    count: questions.length,
    questions: first.map(({ question }) => question),
    points: first.map(({ points }) => points),
    shownQuestions: { id: written('id'), en: written('en') },
  }
}

function nearest({ above, below }: NearestCriteria, say: Say): readonly Issue[] {
  const statements: Issue[] = []
  if (above) {
    const { id, label, actual, required, margin, metExactly } = above
    const words = { label, actual, required, margin, shownRequired: shownFigure(required) }
    const code = metExactly ? 'nearest_met_exactly' : 'nearest_met'
    statements.push(say(code, [id], { ...words, shownMargin: shownFigure(margin, 'some') }))
  }
  if (below) {
    const { id, label, actual, required, gap } = below
    const shown = { shownRequired: shownFigure(required), shownGap: shownFigure(gap, 'up') }
    statements.push(say('nearest_not_met', [id], { label, actual, required, gap, ...shown }))
  }
  return statements
}

function ofConvention(convention: ExplainedConvention, say: Say): readonly Issue[] {
  const { id, choice, label, meaning, decisive } = convention
  const code = decisive ? 'convention_decides' : 'convention_does_not_decide'
  return [say(code, [id], { convention: id, choice, label, meaning }), ...alternatives(convention, id, [id], say)]
}

function ofWarning(warning: ExplainedWarning, say: Say): readonly Issue[] {
  const { code, path, params, message, decisive } = warning
  const of = alternatives(warning, path.join('.'), path, say)
  // What concerns the result handed in as a whole stands for itself.
  if (code === 'stored_result_differs' || code === 'other_rubric_version') return [say(code, path, params), ...of]
  const whole = { id: message, en: message }
  return [say(decisive ? 'warning_decides' : 'warning_does_not_decide', path, { code, warning: whole }), ...of]
}

/** One sentence for every predicate that an alternative changes. */
function alternatives(
  { alternatives }: Alternatives,
  subject: string,
  path: Issue['path'],
  say: Say,
): readonly Issue[] {
  return alternatives.flatMap(({ choice, meaning, changes }: Alternative) =>
    changes.map((change) => {
      const words = { subject, choice, meaning, predicate: change.predicate }
      return say(codeOf(change), [...path, choice as string], words)
    }),
  )
}

function codeOf({ met, scoresMet }: PredicateChange): IssueCode {
  if (met.from !== met.to) return met.to ? 'alternative_meets' : 'alternative_no_longer_meets'
  return scoresMet.to ? 'alternative_reaches_points' : 'alternative_no_longer_reaches_points'
}
