/** The width of every page of the demo. */
export const WIDTH = 100

/** Cuts a text to a width, with an ellipsis where something is lost. */
export function column(text, width) {
  return text.length <= width ? text.padEnd(width) : `${text.slice(0, width - 1)}…`
}

/** Sets a figure flush right. */
export const number = (text, width) => text.padStart(width)

/** Cuts a figure to two decimals for a column; never rounds one up to a minimum. */
export function cut(figure) {
  const [whole, decimals = ''] = figure.split('.')
  return `${whole}.${decimals.slice(0, 2).padEnd(2, '0')}`
}

/** A heading with a rule below it. */
export function title(text) {
  return ['', text, '─'.repeat(WIDTH)]
}

/** Breaks a text into lines of at most 100 columns. */
export function wrap(text, indent, width = WIDTH) {
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

/** A list of texts, each after a dash. */
export function dashes(texts) {
  return texts.flatMap((text) => wrap(text, '  ').map((line, index) => (index === 0 ? `-${line.slice(1)}` : line)))
}
