import { contradictionsIn, type NormalAnswers, readStrict } from '../answer'
import type { Issue } from '../text'
import type { Compiled } from './Compiled'
import type { Settings } from './Settings'

/** Answers as they are read under some settings, or every problem that keeps them from it. */
export type Given =
  | { readonly answers: NormalAnswers; readonly contradictions: readonly Issue[]; readonly issues?: undefined }
  | { readonly answers?: undefined; readonly contradictions?: undefined; readonly issues: readonly Issue[] }

/**
 * Reads the answers of a call strictly; counts that contradict each other are told beside them, or refused where the
 * settings say so.
 *
 * @param complete - Whether every question must be answered; by default where the settings refuse unanswered questions.
 */
export function readGiven(
  { forms }: Compiled,
  input: unknown,
  settings: Settings,
  complete = settings.unanswered === 'reject',
): Given {
  const { locale, reading } = settings
  const { answers, issues } = readStrict(forms, input, { complete, percents: reading.percents, locale })
  if (issues.length > 0) return { issues }
  const contradictions = contradictionsIn(forms, answers, locale)
  if (settings.contradictions === 'reject' && contradictions.length > 0) return { issues: contradictions }
  return { answers, contradictions }
}
