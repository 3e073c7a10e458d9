import type { Issue } from '../text'
import type { Manner } from './Call'
import type { Writer } from './Io'
import { wordsIn } from './words'

/** What keeps a command from its result, or what was changed on the way to it. */
export type Kind = 'problem' | 'note'

/** More missing answers than this are told by their ids only. */
const MANY = 5

/** A text that can do nothing to a terminal but be read. */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

/** Tells problems or notes: to a person as lines, to a program as one JSON object a line. */
export async function tell(to: Writer, kind: Kind, issues: readonly Issue[], manner: Manner): Promise<void> {
  if (issues.length === 0) return
  const lines =
    manner.problems === 'json' ? issues.map((one) => JSON.stringify({ kind, ...one })) : readable(kind, issues, manner)
  await to.write(`${lines.join('\n')}\n`)
}

function readable(kind: Kind, issues: readonly Issue[], { locale }: Manner): readonly string[] {
  const say = wordsIn(locale)
  const missing = issues.filter(({ code }) => code === 'missing_answer')
  const isMany = missing.length > MANY
  const told = isMany ? issues.filter(({ code }) => code !== 'missing_answer') : issues
  const lines = told.flatMap(({ code, path, message, suggestion }) => [
    `  ${path.length === 0 ? '-' : path.join(' > ')}  [${code}]`,
    `    ${suggestion === undefined ? message : `${message} ${suggestion}`}`,
  ])
  if (isMany) {
    const ids = missing.map(({ path }) => path.join(' > ')).join(', ')
    lines.push(`  ${say.missing}: ${missing.length}  [missing_answer]`, `    ${ids}`, `    ${say.draft}`)
  }
  return [`${say[kind]}: ${issues.length}`, ...lines].map(harmless)
}
