/** The mini program itself: its files, its App object, and how a page's code and template are brought in. */
import { CodeLoader, type Scripts } from './code-loader'
import { makeSandbox } from './sandbox'
import { space } from './view-layer'

type Template = Parameters<typeof space.addCompiledTemplate>[1]
export type AppConfig = {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: Record<string, unknown>
  tabBar?: { list: { pagePath: string; text: string }[] }
}
export type ProgramPackage = {
  app: AppConfig
  templates: Record<string, unknown>
  configs: Record<string, { usingComponents?: Record<string, string>; [key: string]: unknown }>
  styles: Record<string, string>
  scripts: Scripts
}
type Definers = { Page: (definition: never) => void; Component: (definition: never) => void; Behavior: (definition: never) => unknown }
export type AppObject = Record<string, unknown>

export class Program {
  readonly loader: CodeLoader
  readonly pages: readonly string[]
  readonly tabs: readonly string[]
  app: AppObject = {}
  #definers: Definers | undefined
  readonly #defined = new Set<string>()

  constructor(
    readonly code: ProgramPackage,
    wx: object,
    getCurrentPages: () => unknown[],
  ) {
    const subpackages = code.app.subPackages ?? code.app.subpackages ?? []
    const roots = subpackages.map((one) => one.root.replace(/\/$/, ''))
    this.pages = [...code.app.pages, ...subpackages.flatMap((one) => one.pages.map((page) => `${one.root.replace(/\/$/, '')}/${page}`))]
    this.tabs = code.app.tabBar?.list.map((one) => one.pagePath) ?? []
    const define = (name: keyof Definers) => (definition: never) => {
      if (!this.#definers) throw new Error(`${name} is only defined while a file of the view runs`)
      return this.#definers[name](definition)
    }
    const evaluate = makeSandbox({
      wx,
      getCurrentPages,
      App: (definition: AppObject) => {
        this.app = definition
      },
      getApp: () => this.app,
      Page: define('Page'),
      Component: define('Component'),
      Behavior: define('Behavior'),
    })
    this.loader = new CodeLoader(code.scripts, roots, () => evaluate)
    for (const [path, config] of Object.entries(code.configs)) space.addComponentStaticConfig(path, config as never)
    for (const [path, content] of Object.entries(code.templates)) {
      space.addCompiledTemplate(path, { groupList: code.templates, content } as unknown as Template)
    }
  }

  /** Runs the script of a page (and of the components it names) once, so that the page can be created. */
  define(path: string): void {
    if (this.#defined.has(path)) return
    this.#defined.add(path)
    for (const target of Object.values(this.code.configs[path]?.usingComponents ?? {})) this.define(this.#beside(path, target))
    space.componentEnv(path, (definers) => {
      const before = this.#definers
      this.#definers = definers as unknown as Definers
      try {
        this.loader.run(`${path}.js`)
      } finally {
        this.#definers = before
      }
    })
  }

  #beside(path: string, target: string): string {
    return decodeURIComponent(new URL(target, `http://package/${path}`).pathname.slice(1))
  }
}
