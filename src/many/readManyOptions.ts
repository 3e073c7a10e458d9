import { type Compiled, readOptions, type Settings } from '../evaluate'
import { isCount, MAX_COUNT } from '../input'
import { describeValue, type Issue, issue, OptionsError } from '../text'
import type { AbortSignalLike, ManyProgress } from './ManyUnit'

/** The options of one evaluation of many units, as checked. */
export interface ManySettings {
  readonly settings: Settings
  readonly whole: boolean
  readonly onProgress: ((progress: ManyProgress) => void) | null
  readonly chunk: number
  readonly total: number | null
  readonly signal: AbortSignalLike | null
}

const NAMES = ['whole', 'onProgress', 'chunk', 'total'] as const
const CHUNK = 1000
const MAX_CHUNK = 1_000_000

function isSignal(value: unknown): boolean {
  try {
    const { aborted, addEventListener, removeEventListener } = Object(value) as Partial<AbortSignalLike>
    return [typeof aborted, typeof addEventListener, typeof removeEventListener].join() === 'boolean,function,function'
  } catch {
    return false
  }
}

/**
 * Checks the options of `evaluateMany`.
 *
 * @param takesSignal - Whether an AbortSignal is one of them.
 * @throws OptionsError with every problem.
 */
export function readManyOptions(compiled: Compiled, options: unknown, takesSignal: boolean): ManySettings {
  const { settings, others, issues } = readOptions(compiled, options, takesSignal ? [...NAMES, 'signal'] : NAMES)
  const problems: Issue[] = [...issues]
  const take = <T>(option: string, isFit: (value: unknown) => boolean, allowed: string): T | null => {
    const given = others[option]
    if (given === undefined) return null
    if (isFit(given)) return given as T
    const words = { option, given: describeValue(given), allowed: [allowed], closest: null }
    problems.push(issue('invalid_option', [option], words, settings.locale))
    return null
  }
  const isChunk = (value: unknown) => isCount(value) && value >= 1 && value <= MAX_CHUNK
  const read: ManySettings = {
    settings,
    whole: take<boolean>('whole', (value) => typeof value === 'boolean', 'true, false') ?? false,
    onProgress: take('onProgress', (value) => typeof value === 'function', '(progress) => void'),
    chunk: take<number>('chunk', isChunk, `1..${MAX_CHUNK}`) ?? CHUNK,
    total: take('total', isCount, `0..${MAX_COUNT}`),
    signal: takesSignal ? take('signal', isSignal, 'AbortSignal') : null,
  }
  if (problems.length > 0) throw new OptionsError(problems)
  return read
}
