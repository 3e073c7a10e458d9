import { checkSubmission as check, type Submission } from '../../submission'
import type { Command } from '../Call'
import { EXIT } from '../exitCodes'
import { loadRubric } from '../loadRubric'
import { ALWAYS, RULES } from '../optionGroups'
import { submissionPage } from '../pages'
import { readJson } from '../readJson'
import { ruleOptions } from '../settings'
import { pageForms, writeResult } from '../writeResult'

/** `check-submission`: whether a unit may be proposed. */
export const checkSubmission: Command = {
  name: 'check-submission',
  options: [...RULES, ...ALWAYS],
  async run(call) {
    const options = ruleOptions(call)
    const rubric = await loadRubric(call)
    const submission = (await readJson(call.io, call.file, call.locale)) as Submission
    const result = check(rubric, submission, options)
    const { locale } = call
    await writeResult(
      call,
      result,
      pageForms(() => submissionPage(result, locale), locale),
    )
    return EXIT.computed
  },
}
