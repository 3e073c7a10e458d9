import { FONT } from './styles'

const POINTS_A_LINE = FONT.size * 1.27

/** The height in points of a row whose texts wrap in columns of the given widths (in characters). */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split('\n')
      .map((paragraph) => linesOf(paragraph, width))
      .reduce((all, some) => all + some, 0),
  )
  return Math.ceil(Math.max(1, ...lines) * POINTS_A_LINE + 4)
}

/** Widths of letters in digits, which is what the width of a column counts; rather too wide than too narrow. */
const NARROW = new Set([..." .,:;()/|!'-ijlItfr"])
const WIDE = new Set([...'mwMW%'])

function widthOf(text: string): number {
  let width = 0
  for (const letter of text) {
    if (NARROW.has(letter)) width += 0.6
    else if (WIDE.has(letter)) width += 1.6
    else width += letter >= 'A' && letter <= 'Z' ? 1.3 : 1
  }
  return width
}

/** Lines of a paragraph that breaks at spaces. */
function linesOf(paragraph: string, width: number): number {
  const room = Math.max(1, width - 1)
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const length = widthOf(word)
    const joined = used === 0 ? length : used + widthOf(' ') + length
    if (joined <= room) {
      used = joined
    } else {
      lines += (used > 0 ? 1 : 0) + Math.floor(length / room)
      used = length % room
    }
  }
  return lines
}
