/** What a script for pages may weigh at most, minified and compressed, in bytes. */
export const SIZE_BUDGETS = {
  engine: 44_000,
  'engine and a rubric': 74_000,
  everything: 125_000,
  'a rubric': 30_000,
} as const
