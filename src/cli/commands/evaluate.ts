import { evaluate as evaluateAnswers, type PartialOptions } from '../../evaluate'
import { report, toMarkdown } from '../../report'
import { type Issue, issue, OptionsError } from '../../text'
import type { Call, Command } from '../Call'
import { EXIT } from '../exitCodes'
import { evaluateLines } from '../lines'
import { loadRubric } from '../loadRubric'
import { ALWAYS, READING, RULES } from '../optionGroups'
import { evaluateOptions } from '../settings'
import { withAnswers } from '../withAnswers'
import { writeResult } from '../writeResult'

/** `evaluate`: the scores and predicates of one LKE, or of many. */
export const evaluate: Command = {
  name: 'evaluate',
  options: [...RULES, 'held', 'unanswered', 'contradictions', ...READING, 'ndjson', 'whole', ...ALWAYS],
  async run(call) {
    requireFitting(call)
    const rubric = await loadRubric(call)
    const options = evaluateOptions(call, rubric)
    if (call.has('ndjson')) return await evaluateLines(call, rubric, options)
    const result = await withAnswers(call, rubric, (answers) =>
      // Whether some may be missing the options say.
      evaluateAnswers(rubric, answers, options as PartialOptions),
    )
    const laidOut = () => report(rubric, result, { locale: call.locale })
    await writeResult(call, result, { text: () => toMarkdown(laidOut()), table: () => laidOut().lke })
    return EXIT.computed
  },
}

/** Makes sure that the options go together. */
function requireFitting(call: Call): void {
  const issues: Issue[] = []
  const { locale } = call
  const [whole, ndjson] = ['--whole', '--ndjson']
  if (call.has('whole') && !call.has('ndjson')) {
    issues.push(issue('option_needs_option', [whole], { option: whole, other: ndjson }, locale))
  }
  const format = call.value('format')
  if (call.has('ndjson') && format !== undefined && format !== 'json') {
    issues.push(issue('options_exclude', [ndjson], { option: ndjson, other: `--format ${format}` }, locale))
  }
  if (issues.length > 0) throw new OptionsError(issues)
}
