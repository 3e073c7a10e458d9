import type { Question, Rubric } from '../../src/rubric'
import type { Line } from './lines'
import { choicesOf } from './readings'

function explanationOf({ options, ratio, text }: Question, rubric: Rubric, kind: string): string {
  const found = rubric.answerKinds[kind]
  if (options)
    return Object.entries(options)
      .map(([name, label]) => `${name}. ${label.id}`)
      .join('\n')
  if (found?.type === 'index') return `Nilai = indeks / ${found.maximum} × bobot`
  if (!ratio) return text.id
  const label = (id: string) => ratio.counts.find((count) => count.id === id)?.label.id.toLowerCase() ?? id
  const sum = (ids: readonly string[], sign: string) => ids.map(label).join(sign)
  const minus = ratio.part.subtract ? ` - ${sum(ratio.part.subtract, ' - ')}` : ''
  return `(${sum(ratio.part.add, ' + ')}${minus}) / (${sum(ratio.whole.add, ' + ')}), paling rendah 0 dan paling tinggi 1`
}

/** What a row says: text, weight, explanation and choices. */
export function lkeWords(rubric: Rubric, line: Exclude<Line, { kind: 'group' }>) {
  const { question } = line
  if (line.kind === 'question') {
    const choices = choicesOf(rubric, question)
    const weight = question.weight === undefined ? null : Number(question.weight)
    return { text: question.text.id, weight, explanation: explanationOf(question, rubric, question.kind), choices }
  }
  const label =
    line.kind === 'count'
      ? question.ratio?.counts.find(({ id }) => id === line.count)?.label.id
      : 'Jumlah (dihitung dari baris di bawah ini)'
  return { text: `- ${label}`, weight: null, explanation: '', choices: 'Jumlah' }
}
