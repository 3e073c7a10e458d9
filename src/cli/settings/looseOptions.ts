import type { LooseOptions } from '../../answer'
import type { Call } from '../Call'

/** How a call wants loose answers to be read; the values were checked with the arguments. */
export function looseOptions(call: Call): LooseOptions {
  return {
    counts: call.value('counts') as LooseOptions['counts'],
    percentages: call.value('percentages') as LooseOptions['percentages'],
    zeroOne: call.value('zero-one') as LooseOptions['zeroOne'],
    surveys: call.value('surveys') as LooseOptions['surveys'],
    locale: call.locale,
  }
}
