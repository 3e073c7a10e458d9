import { type Group, type Question, questionsOf, type Rubric } from '../../../src/rubric'
import { minimaOf } from '../minima'
import { loadPeer } from './loadPeer'
import type { Peer } from './Peer'

interface Survey {
  data: Readonly<Record<string, unknown>>
  getVariable(name: string): unknown
}
interface Module {
  readonly Model: new (form: unknown) => Survey
}

/** Names without the points, at which an expression would look into an object. */
const named = (id: string) => id.replaceAll('.', '_')

/** The LKE as a form of survey-core, with values, points and minima as its calculated values. */
export async function surveyCore(rubric: Rubric): Promise<Peer> {
  const { Model } = await loadPeer<Module>('survey-core')
  const calculated: { name: string; expression: string }[] = []
  const add = (name: string, expression: string) => calculated.push({ name, expression })
  const elements: unknown[] = []

  const valueOfQuestion = ({ id, kind: name, ratio }: Question): string => {
    const kind = rubric.answerKinds[name]
    const answer = named(id)
    if (kind?.type === 'choice') {
      elements.push({ type: 'radiogroup', name: answer, choices: Object.keys(kind.options) })
      const options = Object.entries(kind.options)
      return options.reduceRight(
        (other, [option, { value }]) => `iif({${answer}} = '${option}', ${value}, ${other})`,
        '0',
      )
    }
    if (kind?.type === 'index') {
      elements.push({ type: 'text', name: answer, inputType: 'number' })
      return `{${answer}} / ${kind.maximum}`
    }
    elements.push({ type: 'multipletext', name: answer, items: ratio?.counts.map((count) => ({ name: count.id })) })
    const counts = (ids: readonly string[] = []) => ids.map((count) => `{${answer}.${count}}`)
    const part = [counts(ratio?.part.add).join(' + '), ...counts(ratio?.part.subtract)].join(' - ')
    return `max(0, min(1, (${part}) / (${counts(ratio?.whole.add).join(' + ')})))`
  }
  const write = (node: Group | Question): void => {
    if (node.level === 'question') {
      add(`v_${named(node.id)}`, valueOfQuestion(node))
      if (node.weight) add(`p_${named(node.id)}`, `{v_${named(node.id)}} * ${node.weight}`)
      return
    }
    node.children.forEach(write)
    const below = (letter: string) => node.children.map(({ id }) => `{${letter}_${named(id)}}`).join(' + ')
    const isMean = node.combine === 'mean'
    add(`p_${named(node.id)}`, isMean ? `(${below('v')}) / ${node.children.length} * ${node.weight}` : below('p'))
  }
  rubric.components.forEach(write)
  const minima = minimaOf(rubric).map(({ nodes, figure }, index) => {
    add(`m_${index}`, `${nodes.map((id) => `{p_${named(id)}}`).join(' + ')} >= ${figure}`)
    return `m_${index}`
  })
  const survey = new Model({ elements, calculatedValues: calculated })
  const ids = questionsOf(rubric).map(({ id, kind }) => {
    return { id, name: named(id), isNumber: rubric.answerKinds[kind]?.type === 'index' }
  })
  return {
    score(answers) {
      survey.data = Object.fromEntries(
        ids.map(({ id, name, isNumber }) => [name, isNumber ? Number(answers[id]) : answers[id]]),
      )
      return minima.map((name) => survey.getVariable(name) === true)
    },
  }
}
