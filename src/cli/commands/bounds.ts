import { bounds as boundsOf } from '../../explain'
import type { Command } from '../Call'
import { EXIT } from '../exitCodes'
import { loadRubric } from '../loadRubric'
import { ALWAYS, READING, RULES } from '../optionGroups'
import { evaluateOptions } from '../settings'
import { withAnswers } from '../withAnswers'
import { writeResult } from '../writeResult'

/** `bounds`: what an unfinished LKE may still come to. */
export const bounds: Command = {
  name: 'bounds',
  options: [...RULES, 'held', ...READING, ...ALWAYS],
  async run(call) {
    const rubric = await loadRubric(call)
    const options = evaluateOptions(call, rubric)
    await writeResult(call, await withAnswers(call, rubric, (answers) => boundsOf(rubric, answers, options)))
    return EXIT.computed
  },
}
