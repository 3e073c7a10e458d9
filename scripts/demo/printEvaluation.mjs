import { column, cut, dashes, number, title, WIDTH } from './layout.mjs'
import { words } from './words.mjs'

function shownAnswer(answer) {
  if (answer === null) return '·'
  if (typeof answer === 'string') return answer
  return Object.values(answer).join('/')
}

function printTree({ nodes, total }, rubric, say) {
  const [item, weight, score, percent] = say.tree
  const lines = [`${column(item, 73)}${number(weight, 8)}${number(score, 10)}${number(percent, 9)}`, '─'.repeat(WIDTH)]
  const visit = (id, depth) => {
    const node = nodes[id]
    const indent = '  '.repeat(depth)
    if (node.level === 'question') {
      const answer = shownAnswer(node.answer)
      const label = column(`${indent}${id.split('.').at(-1)}  ${node.label}`, 72 - answer.length)
      lines.push(
        `${label} ${answer}${number(cut(node.weight), 8)}${number(cut(node.score), 10)}${number(node.percent === null ? '-' : cut(node.percent), 9)}`,
      )
      return
    }
    const label = column(`${indent}${id}  ${depth < 2 ? node.label.toUpperCase() : node.label}`, 73)
    lines.push(`${label}${number(cut(node.weight), 8)}${number(cut(node.score), 10)}${number(cut(node.percent), 9)}`)
    for (const child of node.children) visit(child, depth + 1)
  }
  for (const { id } of rubric.components) visit(id, 0)
  lines.push('─'.repeat(WIDTH), `${column(say.total, 73)}${number('', 8)}${number(cut(total), 10)}${number('', 9)}`)
  if (total !== cut(total)) lines.push(`${column('', 60)}${number(total, 40)}`)
  return lines
}

function printAreas({ areas, determinations }, say) {
  const [area, weight, score, percent, ...minima] = say.areaColumns
  const lines = [
    `${column(area, 42)}${number(weight, 8)}${number(score, 10)}${number(percent, 9)}${minima.map((text) => number(text, 15)).join('')}`,
  ]
  for (const one of Object.values(areas)) {
    const tests = Object.values(determinations).map(({ criteria }) =>
      criteria.find(({ id }) => id === `area.${one.id}`),
    )
    const shown = tests.map((test) => number(test ? `${test.required} ${test.met ? '✓' : '✗'}` : '-', 15)).join('')
    lines.push(
      `${column(`${one.id}  ${one.label}`, 42)}${number(cut(one.weight), 8)}${number(cut(one.score), 10)}${number(cut(one.percent), 9)}${shown}`,
    )
  }
  return lines
}

function printCriteria(determination, say) {
  const columns = say.criteriaColumns.map((text) => number(text, 14)).join('')
  const verdict = determination.met ? say.met : say.notMet
  const lines = [...title(`${say.criteria} ${determination.label}: ${verdict}`), `${column('', 54)}${columns}`]
  for (const { id, label, actual, required, met, gap, metOnlyAfterRounding } of determination.criteria) {
    const figures = [gap === null ? (actual ?? '-') : cut(actual), required, gap === null || met ? '' : shortGap(gap)]
    const note = metOnlyAfterRounding ? `  ${say.rounding}` : ''
    lines.push(`${met ? '✓' : '✗'} ${column(`${id}  ${label}`, 52)}${figures.map((text) => number(text, 14)).join('')}`)
    if (note) lines.push(note)
  }
  return lines
}

/** A gap in few digits, rounded up, so that it never shows as nothing. */
function shortGap(gap) {
  const [whole, decimals = ''] = gap.split('.')
  if (decimals.length <= 4) return gap
  const shown = decimals.slice(0, 4)
  return shown === '0000' && whole === '0' ? '< 0.0001' : (Number(`${whole}.${shown}`) + 0.0001).toFixed(4)
}

function printList(heading, texts, say) {
  return [...title(heading), ...(texts.length === 0 ? [say.none] : dashes(texts))]
}

/** Prints a whole evaluation on lines of at most 100 columns. */
export function printEvaluation(evaluation, rubric, changed, locale) {
  const say = words(locale)
  const { progress, predicate, determinations, assumptions, warnings } = evaluation
  const counts = `${progress.answered}/${progress.total} ${say.answered}`
  const assumed = assumptions.map(
    ({ id, label, meaning, questions, basis }) =>
      `${label}: ${meaning} [${[id, ...(questions.length > 3 ? [] : questions)].join(', ')}; ${basis}]`,
  )
  const scoresOnly = Object.values(determinations).filter(
    ({ scoresMet, met }) => scoresMet && !met && evaluation.complete,
  )
  return [
    `${column(rubric.title[locale] ?? rubric.title.id, WIDTH - counts.length)}${counts}`,
    '',
    ...printTree(evaluation, rubric, say),
    ...title(say.areas),
    ...printAreas(evaluation, say),
    ...Object.values(determinations).flatMap((determination) => printCriteria(determination, say)),
    ...(changed.length > 0
      ? printList(
          say.changed,
          changed.map(({ message }) => message),
          say,
        )
      : []),
    ...printList(say.assumptions, assumed, say),
    ...printList(
      say.warnings,
      warnings.map(({ message }) => message),
      say,
    ),
    ...title(say.predicate(predicate)),
    ...scoresOnly.map(({ id }) => say.scoresOnly(id)),
  ]
}
