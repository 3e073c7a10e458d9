import { InputError, issue, type Locale } from '../../text'
import { decode } from '../decode'
import { parseJson } from '../json'
import { type Line, MAX_LINE } from './linesIn'

/**
 * Reads one line as JSON; undefined for a blank one.
 *
 * @param file - How messages name where it comes from.
 * @throws InputError when it is too long, no text or no JSON.
 */
export function parseLine({ number, bytes }: Line, file: string, locale: Locale): unknown {
  if (bytes === null) throw new InputError([issue('input_too_long', [], { file, limit: MAX_LINE }, locale)])
  const text = decode(bytes)
  if (text === null) throw new InputError([issue('not_text', [], { file }, locale)])
  return text.trim() === '' ? undefined : parseJson(text, { file, firstLine: number }, locale)
}
