import { wrap } from './layout.mjs'
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
