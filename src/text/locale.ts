/** The languages of labels and messages: Indonesian (`id`, the default) and English (`en`). */
export type Locale = 'id' | 'en'

/** A text in every language of the library. */
export interface LocalizedText {
  /** In Indonesian. */
  readonly id: string
  /** In English. */
  readonly en: string
}

/** The languages, the default first. */
export const LOCALES: readonly Locale[] = ['id', 'en']
