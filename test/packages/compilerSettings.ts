/** The settings by which a strict consumer is compiled: the text of a tsconfig.json. */
export function compilerSettings(module: string, resolution: string, include: string, skipLibCheck = false): string {
  return JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022'],
      types: [],
      module,
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck,
      noEmit: true,
      resolveJsonModule: true,
    },
    include: [include],
  })
}
