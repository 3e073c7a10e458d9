import { bounds as boundsOf } from '../../explain'
import type { Command } from '../Call'
import { EXIT } from '../exitCodes'
import { loadRubric } from '../loadRubric'
import { ALWAYS, READING, RULES } from '../optionGroups'
import { boundsPage } from '../pages'
import { evaluateOptions } from '../settings'
import { withAnswers } from '../withAnswers'
import { pageForms, writeResult } from '../writeResult'

/** `bounds`: what an unfinished LKE may still come to. */
export const bounds: Command = {
  name: 'bounds',
  options: [...RULES, 'held', ...READING, ...ALWAYS],
  async run(call) {
    const rubric = await loadRubric(call)
    const options = evaluateOptions(call, rubric)
    const result = await withAnswers(call, rubric, (answers) => boundsOf(rubric, answers, options))
    const { locale } = call
    await writeResult(
      call,
      result,
      pageForms((figure) => boundsPage(result, locale, figure), locale),
    )
    return EXIT.computed
  },
}
