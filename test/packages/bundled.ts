import { type BuildOptions, build } from 'esbuild'

/** Bundles and minifies a program that uses the package installed in a folder, for a browser unless told otherwise. */
export async function bundled(source: string, folder: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    ...options,
    write: false,
  })
  return outputFiles?.[0]?.text ?? ''
}
