import type { Compiled } from '../evaluate'
import type { LocalizedText } from '../text'

const derived = new WeakMap<Compiled, readonly LocalizedText[]>()

/** The texts of all questions in rubric order, listed once for as long as the compiled rubric lives. */
export function labelsOf(compiled: Compiled): readonly LocalizedText[] {
  const known = derived.get(compiled)
  if (known) return known
  const fresh = compiled.tree.nodes.flatMap((node) => (node.type === 'question' ? [node.label] : []))
  derived.set(compiled, fresh)
  return fresh
}
