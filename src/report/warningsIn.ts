import { type Issue, issue, type Locale } from '../text'
import { inLanguage } from './figures'

/** The words of warnings that are figures. */
const FIGURES: readonly string[] = ['actual', 'required']

/** Writes the figures of warnings in their sentences as the language does; `params` keeps them as they are. */
export function warningsIn(warnings: readonly Issue[], locale: Locale): readonly Issue[] {
  return warnings.map((warning) => {
    const words = Object.entries(warning.params).map(([name, word]) => {
      return [name, typeof word === 'string' && FIGURES.includes(name) ? inLanguage(word, locale) : word] as const
    })
    return { ...issue(warning.code, warning.path, Object.fromEntries(words), locale), params: warning.params }
  })
}
