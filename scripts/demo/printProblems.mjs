import { words } from './words.mjs'

/** More missing answers than this are listed by id only. */
const MANY = 5

/** Lists every problem on lines of at most 100 columns. */
export function printProblems(issues, locale) {
  const say = words(locale)
  const lines = [`${say.problems}: ${issues.length}`, '']
  const missing = issues.filter(({ code }) => code === 'missing_answer')
  for (const { code, path, message, suggestion } of issues) {
    if (code === 'missing_answer' && missing.length > MANY) continue
    lines.push(`  ${path.join(' > ') || '-'}  [${code}]`)
    lines.push(...wrap(suggestion ? `${message} ${suggestion}` : message, '    '))
  }
  if (missing.length > MANY) {
    const ids = missing.map(({ params }) => params.id).join(', ')
    lines.push(
      `  ${say.missing}: ${missing.length}  [missing_answer]`,
      ...wrap(ids, '    '),
      ...wrap(say.draft, '    '),
    )
  }
  return lines
}

/** Breaks a text into lines of at most 100 columns. */
export function wrap(text, indent, width = 100) {
  const lines = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}
