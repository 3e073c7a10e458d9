import { actionPlan, priorities as prioritiesOf } from '../../improve'
import { InputError, OptionsError } from '../../text'
import type { Command } from '../Call'
import { EXIT } from '../exitCodes'
import { loadRubric } from '../loadRubric'
import { ALWAYS, READING, RULES } from '../optionGroups'
import { pageText, prioritiesPage } from '../pages'
import { planNote } from '../planNote'
import { priorityOptions } from '../settings'
import { tell } from '../tell'
import { withAnswers } from '../withAnswers'
import { writeResult } from '../writeResult'

/** Options whose values come from files: what is wrong with them is bad input. */
const FROM_FILES: readonly unknown[] = ['cost', 'movable']

/** `priorities`: the least costly steps to a predicate. */
export const priorities: Command = {
  name: 'priorities',
  options: [
    'target',
    'cost',
    'locked',
    'movable',
    ...RULES,
    'held',
    'unanswered',
    'contradictions',
    ...READING,
    ...ALWAYS,
  ],
  async run(call) {
    const { locale } = call
    const rubric = await loadRubric(call)
    const { target, options } = await priorityOptions(call, rubric)
    const result = await withAnswers(call, rubric, (answers) =>
      prioritised(() => prioritiesOf(rubric, answers, target, options)),
    )
    // A page and JSON say so themselves.
    if (call.value('format') === 'csv') await tell(call.io.stderr, 'note', planNote(result, locale), call)
    await writeResult(call, result, {
      text: () => pageText(prioritiesPage(result, rubric, locale), locale),
      table: () => actionPlan(rubric, result, { locale }),
    })
    return EXIT.computed
  },
}

/** Takes what is wrong with the contents of files for bad input, and not for wrong usage. */
function prioritised<T>(task: () => T): T {
  try {
    return task()
  } catch (error) {
    const isOfFiles = error instanceof OptionsError && error.issues.every(({ path }) => FROM_FILES.includes(path[0]))
    throw isOfFiles ? new InputError(error.issues) : error
  }
}
