/** Folds a heading or a name of a field: any case, and `_`, `-`, `.` or several spaces for one. */
export function foldHeading(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[\s._-]+/g, ' ')
}
