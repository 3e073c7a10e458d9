import { type Group, type Question, questionsOf, type Rubric } from '../../../src/rubric'
import { minimaOf } from '../minima'
import { loadPeer } from './loadPeer'
import type { Peer } from './Peer'

interface Rules {
  setSituation(situation: Readonly<Record<string, string | number>>): unknown
  evaluate(rule: string): { readonly nodeValue: unknown }
}
interface Module {
  readonly default: new (rules: Readonly<Record<string, unknown>>) => Rules
}

/** Names without the points, which would set spaces of names apart. */
const named = (letter: string, id: string) => `${letter} ${id.replaceAll('.', ' ')}`

/** The LKE as rules of publicodes: a rule for each answer, value, group and minimum. */
export async function publicodes(rubric: Rubric): Promise<Peer> {
  const { default: Engine } = await loadPeer<Module>('publicodes')
  const rules: Record<string, unknown> = {}

  const valueOfQuestion = ({ id, kind: name, ratio }: Question): unknown => {
    const kind = rubric.answerKinds[name]
    const answer = named('q', id)
    if (kind?.type === 'choice') {
      const options = Object.entries(kind.options)
      rules[answer] = { question: id, 'par défaut': `'${options.at(-1)?.[0]}'` }
      return {
        variations: [
          ...options
            .slice(0, -1)
            .map(([option, { value }]) => ({ si: `${answer} = '${option}'`, alors: Number(value) })),
          { sinon: Number(options.at(-1)?.[1].value) },
        ],
      }
    }
    if (kind?.type === 'index') {
      rules[answer] = { question: id, 'par défaut': 0 }
      return { valeur: `${answer} / ${kind.maximum}` }
    }
    for (const count of ratio?.counts ?? []) rules[`${answer} ${count.id}`] = { question: count.id, 'par défaut': 1 }
    const counts = (ids: readonly string[] = []) => ids.map((count) => `${answer} ${count}`)
    const part = [counts(ratio?.part.add).join(' + '), ...counts(ratio?.part.subtract)].join(' - ')
    return { valeur: `(${part}) / (${counts(ratio?.whole.add).join(' + ')})`, plancher: 0, plafond: 1 }
  }
  const write = (node: Group | Question): void => {
    const points = named('p', node.id)
    if (node.level === 'question') {
      rules[named('v', node.id)] = valueOfQuestion(node)
      if (node.weight) rules[points] = { valeur: `${named('v', node.id)} * ${node.weight}` }
      return
    }
    node.children.forEach(write)
    const below = (letter: string) => ({ somme: node.children.map(({ id }) => named(letter, id)) })
    if (node.combine !== 'mean') rules[points] = below('p')
    else {
      rules[named('s', node.id)] = below('v')
      rules[points] = { valeur: `${named('s', node.id)} / ${node.children.length} * ${node.weight}` }
    }
  }
  rubric.components.forEach(write)
  const minima = minimaOf(rubric).map(({ nodes, figure }, index) => {
    rules[`m${index}`] = { valeur: `${nodes.map((id) => named('p', id)).join(' + ')} >= ${figure}` }
    return `m${index}`
  })
  const engine = new Engine(rules)
  const questions = questionsOf(rubric).map(({ id, kind: name, ratio }) => {
    return { id, answer: named('q', id), isChoice: rubric.answerKinds[name]?.type === 'choice', counts: ratio?.counts }
  })
  return {
    score(answers) {
      const situation: Record<string, string | number> = {}
      for (const { id, answer, isChoice, counts } of questions) {
        const given = answers[id]
        if (isChoice) situation[answer] = `'${given}'`
        else if (counts)
          for (const count of counts)
            situation[`${answer} ${count.id}`] = (given as Record<string, number>)[count.id] ?? 0
        else situation[answer] = Number(given)
      }
      engine.setSituation(situation)
      return minima.map((name) => engine.evaluate(name).nodeValue === true)
    },
  }
}
