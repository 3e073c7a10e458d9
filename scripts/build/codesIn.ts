import { parse } from 'acorn'

/** Lists every text and name in a script, wherever it stands: the codes of all sentences that it may say are among them. */
export function codesIn(script: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const { type, value, name } = node as Readonly<Record<string, unknown>>
    if (type === 'Literal' && typeof value === 'string') found.add(value)
    if (type === 'Identifier') found.add(String(name))
    if (type === 'TemplateElement') found.add(String((value as { readonly cooked: unknown }).cooked))
    for (const part of Object.values(node)) visit(part)
  }
  visit(parse(script, { ecmaVersion: 'latest' }))
  return found
}
