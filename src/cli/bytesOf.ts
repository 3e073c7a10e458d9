import { InputError, type Issue, issue, type Locale } from '../text'
import type { Io } from './Io'

/** How messages name the standard input. */
const STDIN = 'stdin'

/** How messages name an input. */
export const inputName = (file: string | null): string => (file === null ? STDIN : JSON.stringify(file))

/** What kept a file from being read. */
function issueOf(error: unknown, file: string | null, locale: Locale): Issue {
  const { code, message } = error as NodeJS.ErrnoException
  const words = { file: inputName(file), reason: code ?? message }
  if (code === 'ENOENT') return issue('file_not_found', [], words, locale)
  return issue(code === 'EISDIR' ? 'file_is_folder' : 'file_unreadable', [], words, locale)
}

/**
 * The bytes of a file, or of the standard input.
 *
 * @throws InputError when they cannot be read.
 */
export async function* bytesOf(io: Io, file: string | null, locale: Locale): AsyncGenerator<Uint8Array> {
  try {
    yield* file === null ? io.stdin() : io.openFile(file)
  } catch (error) {
    throw new InputError([issueOf(error, file, locale)])
  }
}
