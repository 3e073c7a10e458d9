import type { PriorityOptions } from '../../improve'
import type { Rubric } from '../../rubric'
import { closest, describeValue, type Issue, issue } from '../../text'
import type { Call } from '../Call'
import { isPath } from '../isPath'
import { readJson } from '../readJson'
import { evaluateOptions } from './evaluateOptions'
import { valueAmong } from './valueAmong'

const COSTS = ['questions', 'levels'] as const

/** What a call of `priorities` aims at, and how. */
export interface Aim {
  readonly target: string
  readonly options: PriorityOptions
}

/**
 * The target and the options of `priorities`, with what the files of costs and of movable questions hold.
 *
 * @throws OptionsError when the target is not given, or an option takes no such value.
 * @throws InputError when a file cannot be read.
 */
export async function priorityOptions(call: Call, rubric: Rubric): Promise<Aim> {
  const { io, locale } = call
  const issues: Issue[] = []
  const predicates = rubric.predicates.map(({ id }) => id)
  const target = valueAmong(call, 'target', predicates, issues)
  if (!call.has('target')) {
    issues.push(issue('missing_option', ['--target'], { option: '--target', allowed: predicates }, locale))
  }
  const cost = call.value('cost')
  if (cost !== undefined && !isPath(cost)) checkCost(call, cost, issues)
  const options = evaluateOptions(call, rubric, issues)

  const movable = call.value('movable')
  return {
    // Told above where it is none.
    target: target as string,
    options: {
      ...options,
      cost: cost !== undefined && isPath(cost) ? await fileOf<PriorityOptions['cost']>(cost) : costNamed(cost),
      locked: call.values('locked').flatMap((ids) => ids.split(',').map((id) => id.trim())),
      movable: movable === undefined ? undefined : await fileOf<PriorityOptions['movable']>(movable),
    },
  }

  async function fileOf<T>(path: string): Promise<T> {
    return (await readJson(io, path, locale)) as T
  }
}

const costNamed = (cost: string | undefined) => COSTS.find((known) => known === cost)

function checkCost({ locale }: Call, cost: string, issues: Issue[]): void {
  if (costNamed(cost)) return
  const words = {
    option: '--cost',
    given: describeValue(cost),
    allowed: [...COSTS, '*.json'],
    closest: closest(cost, COSTS),
  }
  issues.push(issue('invalid_option', ['--cost'], words, locale))
}
