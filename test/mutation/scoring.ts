/** The tests that a mutant of the scoring must fail, in the bundle that scripts/mutation/bundle.ts makes of them. */
await import('./scoring.bundle.mjs' as string)

export {}
