import { settleScores } from '../determine'
import { hasPlainRoot, isRootPolluted } from '../input'
import { type Sheet, tally, tallyInOrder } from '../score'
import type { Issue } from '../text'
import type { Compiled } from './Compiled'
import { takeSheet } from './compileRubric'
import { KeptScore } from './KeptScore'
import { readGiven } from './readGiven'
import type { Score } from './Score'
import type { Settings } from './Settings'

/** A score, or the problems of the answers. */
export type Scored =
  | { readonly data: Score; readonly issues?: undefined }
  | { readonly data?: undefined; readonly issues: readonly Issue[] }

/** Scores the answers of one LKE with settings already read. */
export function scoreAnswers(compiled: Compiled, answers: unknown, settings: Settings): Scored {
  const sheet = takeSheet(compiled)
  if (settings.contradictions === 'reject' || !tallyAsItStands(compiled, answers, settings, sheet)) {
    const issues = tallyStrictly(compiled, answers, settings, sheet)
    if (issues.length > 0) {
      compiled.spare = sheet
      return { issues }
    }
  }
  const scoresMet = settleScores(compiled.determine, compiled.score, sheet, compiled.sums)
  const data = new KeptScore(compiled, settings, sheet, scoresMet)
  compiled.spare = sheet
  return { data }
}

/** Tallies the caller's own object, reading each answer once. */
function tallyAsItStands({ score }: Compiled, given: unknown, settings: Settings, sheet: Sheet): boolean {
  // A long text would be walked letter by letter; and counts may inherit where the answers around them do not.
  if (typeof given !== 'object' || isRootPolluted()) return false
  try {
    const answers = given as Readonly<Record<string, unknown>>
    if (!tally(score, answers, settings.reading, sheet)) return false
    // As many keys as answers: nothing unknown, nothing hidden, nothing inherited.
    const { keys, answered } = sheet
    return hasPlainRoot(answers) && keys === answered && Object.getOwnPropertyNames(answers).length === answered
  } catch {
    // Nothing at all, or a hostile object; the strict reading says what is wrong with it.
    return false
  }
}

/** Tallies a copy, or says what is wrong. */
function tallyStrictly(compiled: Compiled, given: unknown, settings: Settings, sheet: Sheet): readonly Issue[] {
  const { answers, issues } = readGiven(compiled, given, settings)
  if (issues) return issues
  tallyInOrder(compiled.score, answers, settings.reading, sheet)
  return []
}
