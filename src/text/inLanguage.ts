import type { Locale } from './locale'

/** Writes a decimal text with the decimal mark of a language. */
export function inLanguage(figure: string, locale: Locale): string {
  return locale === 'id' ? figure.replace('.', ',') : figure
}
