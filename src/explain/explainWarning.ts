import { determinationOf, evaluateNormal, type Settings } from '../evaluate'
import type { Issue, IssueCode, issue } from '../text'
import { changesTo, decided } from './alternatives'
import type { Alternative, ExplainedWarning } from './Explanation'
import type { Explained } from './explainConvention'
import { withExtremes } from './extremes'
import { meaningOf } from './meaningOf'

/** Tells whether what a warning warns of decides any predicate. */
export function explainWarning(explained: Explained, settings: Settings, warning: Issue): ExplainedWarning {
  const { compiled } = explained.basis
  const { code, params } = warning
  if (code === 'aspect_below_area_minimum') {
    return { ...warning, ...decided([readApart(explained, String(params['predicate']))]) }
  }
  const doubtful = questionsOf(explained, warning)
  const alternatives = [false, true].map((best): Alternative => {
    const concerned = (index: number) => doubtful.has(index)
    const answers = withExtremes(explained.basis, concerned, best)
    const other = evaluateNormal(compiled, answers, settings, explained.basis.reading)
    const questions = [...doubtful].map((index) => compiled.score.ids[index] as string)
    return {
      choice: best ? 'best' : 'worst',
      meaning: meaning(explained, best ? 'counts_at_best' : 'counts_at_worst', { questions }),
      changes: changesTo(explained.fresh, predicatesOf(explained), (id) => determinationOf(other, id)),
    }
  })
  return { ...warning, ...decided(alternatives) }
}

/** The questions whose counts contradict each other. */
function questionsOf({ basis }: Explained, { code, params }: Issue): ReadonlySet<number> {
  const { forms, score } = basis.compiled
  if (code === 'part_exceeds_whole') return new Set([score.ids.indexOf(String(params['id']))])
  const checks = forms.countChecks.filter((one) => one.check.id === params['check'])
  return new Set(checks.flatMap(({ left, right }) => [...left, ...right]).map(({ index }) => index))
}

/** Read apart, the nodes of the area do not meet the predicate, whatever else does. */
function readApart(explained: Explained, predicate: string): Alternative {
  const changes = changesTo(explained.fresh, [predicate], () => ({ met: false, scoresMet: false }))
  return { choice: 'apart', meaning: meaning(explained, 'aspects_read_apart', {}), changes }
}

function predicatesOf({ basis }: Explained): readonly string[] {
  return basis.compiled.determine.predicates.map(({ id }) => id)
}

function meaning({ locale }: Explained, code: IssueCode, words: Parameters<typeof issue>[2]): string {
  return meaningOf(code, words, locale)
}
