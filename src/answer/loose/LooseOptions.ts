import type { Locale } from '../../text'

/** How `readAnswers` is to read what it would otherwise refuse as ambiguous. */
export interface LooseOptions {
  /** `1.000` as a count: a thousand (`groupedThousands`) or one (`decimal`). */
  readonly counts?: 'groupedThousands' | 'decimal' | undefined
  /** A ratio without a % sign, 0..1: a share of 1 (`fraction`) or a percentage (`percent`). */
  readonly percentages?: 'fraction' | 'percent' | undefined
  /** 0 and 1 for a question of two options: the worst and the best (`worstBest`). */
  readonly zeroOne?: 'worstBest' | undefined
  /** Surveys: an index even where it may be a mistyped time (`index`), or values on the SKM scale 25..100 (`skm`). */
  readonly surveys?: 'index' | 'skm' | undefined
  /** Language of the messages: `id` (default) or `en`. */
  readonly locale?: Locale | undefined
}

/** The options and what each takes. */
export const LOOSE_OPTIONS = {
  counts: ['groupedThousands', 'decimal'],
  percentages: ['fraction', 'percent'],
  zeroOne: ['worstBest'],
  surveys: ['index', 'skm'],
  locale: ['id', 'en'],
} as const
