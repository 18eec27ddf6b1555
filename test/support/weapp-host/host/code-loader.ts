/** `require` of a mini program: files of one package see each other and the main package; a subpackage not loaded is refused. */
import type { Evaluate } from './sandbox'

export type Scripts = Record<string, string>
type Module = { exports: unknown }

export class CodeLoader {
  readonly #modules = new Map<string, Module>()
  readonly #loaded = new Set<string>([''])
  constructor(
    private readonly scripts: Scripts,
    private readonly roots: readonly string[],
    private readonly evaluate: () => Evaluate,
  ) {}

  /** Root of the package a file belongs to; '' is the main package. */
  packageOf(file: string): string {
    return this.roots.find((root) => file.startsWith(`${root}/`)) ?? ''
  }

  isLoaded(root: string): boolean {
    return this.#loaded.has(root)
  }

  /** What WeChat does when a page of the subpackage is opened for the first time: it downloads the package. */
  async load(root: string): Promise<void> {
    if (this.#loaded.has(root)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
    this.#loaded.add(root)
  }

  /** Runs a file once and gives its exports. Throws like WeChat when the file is missing or its package not loaded. */
  run(file: string, asked = file): unknown {
    const known = this.#modules.get(file)
    if (known) return known.exports
    const code = this.scripts[file]
    if (code === undefined || !this.#loaded.has(this.packageOf(file))) {
      throw new Error(`module '${file}' is not defined, require args is '${asked}'`)
    }
    const module: Module = { exports: {} }
    this.#modules.set(file, module)
    this.evaluate()(code, file)(this.#requireFrom(file), module, module.exports)
    return module.exports
  }

  #requireFrom(from: string) {
    const resolve = (asked: string): string => {
      const parts = asked.startsWith('/') ? [] : from.split('/').slice(0, -1)
      for (const part of asked.split('/')) {
        if (part === '..') parts.pop()
        else if (part !== '.' && part !== '') parts.push(part)
      }
      const file = parts.join('/')
      return file.endsWith('.js') ? file : `${file}.js`
    }
    const require = (asked: string): unknown => {
      const file = resolve(asked)
      const home = this.packageOf(file)
      if (home !== '' && home !== this.packageOf(from)) {
        throw new Error(`module '${file}' is not defined, require args is '${asked}'`)
      }
      return this.run(file, asked)
    }
    return Object.assign(require, {
      async: async (asked: string): Promise<unknown> => {
        const file = resolve(asked)
        await this.load(this.packageOf(file))
        return this.run(file, asked)
      },
    })
  }
}
