import type { Locale, LocalizedText } from '../text'
import type { Convention, ConventionTaken } from './Convention'

/** Tells that a convention took part in a result, and with which choice. */
export function conventionTaken(convention: Convention, choice: string, locale: Locale): ConventionTaken {
  const { id, label, choices, source, basis } = convention
  return { id, choice, label: label[locale], meaning: (choices[choice] as LocalizedText)[locale], source, basis }
}
