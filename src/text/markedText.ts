/** Begins as a formula does: with its sign, full-width or small forms included, after nothing that is seen. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u
/** Begins with what some readers drop, or with what marks a text here. */
const MARKED = /^[\t\r\n']/

/** Marks a text that a spreadsheet would run as a formula by an apostrophe, and one that begins with an apostrophe, too. */
export function markedText(text: string): string {
  return FORMULA.test(text) || MARKED.test(text) ? `'${text}` : text
}

/** Takes the mark off again; a text that was not marked stays as it is. */
export function unmarkedText(text: string): string {
  const rest = text.slice(1)
  return text.startsWith("'") && markedText(rest) === text ? rest : text
}
