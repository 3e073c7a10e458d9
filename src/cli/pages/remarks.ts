import type { ConventionTaken } from '../../rubric'
import type { Issue, Locale } from '../../text'
import type { PagePart } from './Page'
import { WORDS } from './words'

/** The conventions and warnings of a result as parts of a page; none where there are none. */
export function remarks(
  assumptions: readonly ConventionTaken[],
  warnings: readonly Issue[],
  locale: Locale,
): readonly PagePart[] {
  const parts = [
    {
      title: WORDS.assumptions[locale],
      lines: assumptions.map(({ id, choice, label, meaning }) => `${label}: ${meaning} (${id}=${choice})`),
    },
    { title: WORDS.warnings[locale], lines: warnings.map(({ message }) => message) },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}
