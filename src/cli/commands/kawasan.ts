import { determineKawasan, type KawasanInput } from '../../kawasan'
import type { Command } from '../Call'
import { EXIT } from '../exitCodes'
import { loadRubric } from '../loadRubric'
import { ALWAYS, RULES } from '../optionGroups'
import { kawasanPage } from '../pages'
import { readJson } from '../readJson'
import { ruleOptions } from '../settings'
import { pageForms, writeResult } from '../writeResult'

/** `kawasan`: what several units together meet. */
export const kawasan: Command = {
  name: 'kawasan',
  options: [...RULES, ...ALWAYS],
  async run(call) {
    const options = ruleOptions(call)
    const rubric = await loadRubric(call)
    const input = (await readJson(call.io, call.file, call.locale)) as KawasanInput
    const result = determineKawasan(rubric, input, options)
    const { locale } = call
    await writeResult(
      call,
      result,
      pageForms((figure) => kawasanPage(result, locale, figure), locale),
    )
    return EXIT.computed
  },
}
