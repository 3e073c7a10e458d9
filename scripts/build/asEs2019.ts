import { parse } from 'acorn'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** A piece of a script and what stands in its place. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { readonly type?: unknown }).type === 'string'

/** A call of a method by its name, with the place of the point before the name. */
function methodCall(
  node: Node,
  script: string,
): { readonly name: string; readonly from: number; readonly args: readonly Node[] } | null {
  const { type, callee } = node
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return null
  const { property, computed } = callee
  if (computed === true || !isNode(property)) return null
  return {
    name: String(property['name']),
    from: script.lastIndexOf('.', property.start),
    args: node['arguments'] as readonly Node[],
  }
}

function editOf(node: Node, script: string): Edit | null {
  const { type, start, end, bigint } = node
  if (type === 'Literal' && typeof bigint === 'string') {
    if (!Number.isSafeInteger(Number(bigint))) throw new RangeError(`${bigint}n is no number`)
    return { start, end, text: `BigInt(${bigint})` }
  }
  const call = methodCall(node, script)
  if (!call) return null
  const args = call.args.map((arg) => script.slice(arg.start, arg.end))
  // The object stays as it is, and what is in it may be edited, too.
  const edit = (text: string): Edit => ({ start: call.from, end, text })
  if (call.name === 'at' && args.length === 1 && args[0] === '-1') return edit('.slice(-1)[0]')
  const [from, to] = call.args
  if (call.name === 'replaceAll' && from && to && [from, to].every(isPlainText)) {
    return edit(`.split(${args[0]}).join(${args[1]})`)
  }
  return null
}

/** A text written out, without the `$` that means more than itself in a replacement. */
const isPlainText = ({ type, value }: Node) => type === 'Literal' && typeof value === 'string' && !value.includes('$')

/** A character, or its number where it is a control character other than the end of a line. */
function printable(character: string): string {
  const code = character.charCodeAt(0)
  const isControl = (code < 32 && character !== '\n') || code === 127
  return isControl ? `\\x${code.toString(16).padStart(2, '0')}` : character
}

/**
 * Writes what came after ES2019 in its older forms: `10n` as `BigInt(10)`, `list.at(-1)` as `list.slice(-1)[0]`, and
 * `text.replaceAll(a, b)` as `text.split(a).join(b)`. Control characters, which are lost where a script is pasted, are
 * written by their numbers; they stand only in texts.
 */
export function asEs2019(script: string): string {
  const edits: Edit[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isNode(value)) return
    const edit = editOf(value, script)
    if (edit) edits.push(edit)
    for (const part of Object.values(value)) visit(part)
  }
  visit(parse(script, { ecmaVersion: 'latest', sourceType: 'script' }))
  let written = ''
  let from = 0
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    written += script.slice(from, start) + text
    from = end
  }
  return Array.from(written + script.slice(from), printable).join('')
}
