import { describeValue } from '../text'
import { isBlankCell } from './isBlankCell'

/** Describes what stands in a cell in words for those who fill it in. */
export function cellText(value: unknown): string {
  if (isBlankCell(value)) return 'kosong'
  const text = describeValue(value)
  if (typeof value !== 'object') return text
  if (text === 'Date') return 'tanggal'
  return text === 'Array' ? 'rentang' : 'isi selain teks dan angka'
}
