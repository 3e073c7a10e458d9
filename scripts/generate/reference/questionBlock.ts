import type { Group, Question, Ratio, Rubric } from '../../../src/rubric'
import { anchor } from './anchor'
import { both, cite, code, inline, points, table } from './markdown'

/** `(selesai) / (harus + lainnya)` of a ratio. */
function formula({ part, whole }: Ratio): string {
  const sum = (add: readonly string[], subtract: readonly string[] = []) => {
    const text = [add.join(' + '), ...subtract].join(' - ')
    return add.length + subtract.length > 1 ? `(${text})` : text
  }
  return `${sum(part.add, part.subtract)} / ${sum(whole.add)}`
}

function ratioLines(ratio: Ratio): readonly string[] {
  const link = (id: string) => `[${code(id)}](conventions.md#${anchor(id)})`
  return [
    table(
      ['count', 'Bahasa Indonesia', 'English'],
      ratio.counts.map(({ id, label }) => [code(id), ...both(label)]),
    ),
    '',
    `Value: ${code(formula(ratio))}, held between 0 and 1. A part above the whole is ${
      ratio.partAboveWhole === 'normal' ? 'normal here' : 'a warning'
    }. When the whole is 0: ${[ratio.nothingToCount, ratio.riseFromNothing ?? []].flat().map(link).join(', ')}.`,
  ]
}

/** What a question is worth: points of its own, or its part of a mean. */
function worth({ weight }: Question, parent: Group | undefined): string {
  if (weight !== undefined) return points(weight)
  const among = parent?.children.length === 1 ? 'alone' : `one of ${parent?.children.length}`
  return `${among} in a mean worth ${points(parent?.weight ?? '')}`
}

/** A question: its wording in both languages, worth, kind, options or counts, and source. */
export function questionBlock(rubric: Rubric, question: Question, parent: Group | undefined): string {
  const own = rubric.regulation.number
  const kind = rubric.answerKinds[question.kind]
  const lines = [
    `###### ${question.id}`,
    '',
    `**${inline(question.text.id)}**<br>`,
    `*${inline(question.text.en)}*`,
    '',
    `${worth(question, parent)} · kind [${code(question.kind)}](#kinds-of-answer) · ${cite(question, own)}`,
  ]
  if (kind?.type === 'choice') {
    const rows = Object.entries(kind.options).map(([option, { value }]) => [
      option,
      value,
      ...both(question.options?.[option]),
    ])
    lines.push('', table(['option', 'value', 'Bahasa Indonesia', 'English'], rows))
  }
  if (kind?.type === 'index') lines.push('', `Value: index / ${kind.maximum}.`)
  if (kind?.type === 'share') lines.push('', 'Value: the percentage, or points / weight.')
  if (question.ratio) lines.push('', ...ratioLines(question.ratio))
  return lines.join('\n')
}
